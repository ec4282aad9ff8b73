using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Benchmarks.Inbox;

/// <summary>
/// Many cases with one task each, made after a case that the product received. Spread among them lie 200 open tasks of one person, a third
/// claimed, the others in the pool of the person's post; of the rest one in twenty is open, in forty other pools and with 300 other people.
/// The person has done as many as fill a page, and among a million ten times as many. Of the cases as many are led by the person's department, ask
/// another one besides, are green, are corrected, are of a rare matter and have an applicant of a rare name, whatever the size; twice as many are overdue,
/// half of them in one department.
/// </summary>
internal class Crowd(TableDump model, Centre centre, int size)
{
    public const int Mine = 200;
    public const string Own = "BENCH-A", Guest = "BENCH-B", RareName = "欧阳", RareMatter = "11410000MB1234567A4000172009000";
    public static readonly string Late = Centre.Other(3);
    private const int DoneInOne = 500;
    private const string MyPool = "Post:BENCH-A-REVIEW";
    private static readonly string[] Surnames = ["张", "王", "李", "赵", "刘", "陈", "杨", "黄"];
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly TableDump.Row caseRow = model.Rows("Cases").Single();
    private readonly TableDump.Row taskRow = model.Rows("CaseTasks").First(t => (string)t.Columns["NodeId"].Value == "reviewA");
    private readonly TableDump.Row guestRow = model.Rows("CaseGuests").First();
    private readonly Guid[] ids = [.. Enumerable.Range(0, size).Select(i => Guid.CreateVersion7(Start.AddSeconds(i)))];
    private readonly Guid[] others = [.. Enumerable.Range(0, 300).Select(_ => Guid.CreateVersion7())];

    /// <summary>Columns of a table with the types that the database names.</summary>
    public IReadOnlyList<(string Name, string Type)> Columns(string table) =>
        [.. (table == "Cases" ? caseRow : table == "CaseTasks" ? taskRow : guestRow).Columns.Select(c => (c.Key, c.Value.Type))];

    /// <summary>The rows of a table.</summary>
    public virtual IEnumerable<object[]> Rows(string table)
    {
        var every = Enumerable.Range(0, size);
        return table == "Cases" ? every.Select(CaseRow) : table == "CaseTasks" ? every.Select(TaskRow) : every.Where(i => Is(i, 2)).Select(GuestRow);
    }

    /// <summary>Whether the case is one of 200 spread among all.</summary>
    private bool Is(int i, int which) => i % (size / Mine) == which;

    private object[] CaseRow(int i) => With(caseRow, Differing(i));

    /// <summary>What is a case's own; all else is as in the case that was received.</summary>
    protected virtual Dictionary<string, object> Differing(int i) => new()
    {
        ["Id"] = Key(ids[i]),
        ["Number"] = string.Create(null, $"{Centre.MatterCode}{i:D12}"),
        ["DepartmentCode"] = Is(i, 0) ? Own : Is(i, 3) ? Late : Centre.Other(i % Centre.Others),
        ["MatterCode"] = Is(i, 4) ? RareMatter : Centre.MatterCode,
        ["ReceivedAt"] = Instant(Start.AddSeconds(i)),
        ["State"] = (int)(Is(i, 3) ? CaseState.Correcting : i % 20 == 1 ? CaseState.InProgress : CaseState.Ended),
        ["Lane"] = (int)(Is(i, 1) ? Lane.Green : Lane.Normal),
        ["Applicant_Name"] = Is(i, 2) ? string.Create(null, $"{RareName}{i:D7}") : string.Create(null, $"{Surnames[i % Surnames.Length]}某{i:D7}"),
        ["PromisedOverdueAt"] = Is(i, 1) || Is(i, 3) ? Instant(Start.AddSeconds(i).AddDays(14)) : DBNull.Value,
    };

    private object[] GuestRow(int i) => With(guestRow, new() { ["CaseId"] = Key(ids[i]), ["Guest"] = Guest, ["ReceivedAt"] = Instant(Start.AddSeconds(i)) });

    private object[] TaskRow(int i)
    {
        var (mine, nth) = (i % (size / Mine) == 0, i / (size / Mine));
        var open = mine || i % 20 == 1;
        var other = others[i % others.Length];
        var holder = mine ? (nth % 3 == 0 ? centre.ReviewerA : (Guid?)null) : (i % 40 == 1 ? other : null);
        var ended = Start.AddMinutes(i);
        return With(taskRow, new()
        {
            ["Id"] = Key(Guid.CreateVersion7(Start.AddSeconds(i))),
            ["CaseId"] = Key(ids[i]),
            ["PoolKey"] = mine ? MyPool : string.Create(null, $"Post:OTHER-{i % 40}"),
            ["State"] = (int)(open ? TaskState.Open : TaskState.Done),
            ["AssigneeId"] = holder is { } who ? Key(who) : DBNull.Value,
            ["ActedById"] = open ? DBNull.Value : Key(i % Math.Min(size / Mine, DoneInOne) == 7 ? centre.ReviewerA : other),
            ["EndedAt"] = open ? DBNull.Value : Instant(ended),
            ["DueOrder"] = Instant(ended.AddDays(2)),
        });
    }

    private static object[] With(TableDump.Row row, Dictionary<string, object> own) =>
        [.. row.Columns.Select(c => own.GetValueOrDefault(c.Key, c.Value.Value))];

    /// <summary>SQLite keeps a key as text and an instant as ticks (see db/Sqlite).</summary>
    private object Key(Guid id) => caseRow.Columns["Id"].Value is string ? id.ToString().ToUpperInvariant() : id;

    protected object Instant(DateTimeOffset at) => caseRow.Columns["ReceivedAt"].Value is long ? at.UtcTicks : at.UtcDateTime;
}
