using System.Collections.Concurrent;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A platform that keeps the wire's rules strictly: a row once, a case in order. Faults are the test's to choose.</summary>
internal sealed partial class TestPlatform(string code, bool later = false) : IPlatform
{
    private readonly Lock door = new();
    private readonly List<(string DataSet, OutgoingReport Row)> taken = [];
    private readonly ConcurrentQueue<Guid> noted = new();
    private readonly ConcurrentQueue<int> calls = new();

    /// <summary>It calls the acceptance notice's number by another name than we do.</summary>
    public IReadOnlyList<string> FieldsOf(string dataSet, string code) => code == "FIELD:documentNo" ? ["paperNumber"] : [];

    public string Code => code;

    public int MostRows => later ? 1 : 200;

    public int MostCalls => 4;

    public bool AnswersLater => later;

    /// <summary>What it has, in the order in which it came; a correction beside what it corrects.</summary>
    public IReadOnlyList<(string DataSet, OutgoingReport Row)> Taken
    {
        get
        {
            lock (door)
                return [.. taken];
        }
    }

    /// <summary>What it has noted and not said anything about yet.</summary>
    public IReadOnlyList<Guid> Noted => [.. noted];

    /// <summary>How many rows each call had.</summary>
    public IReadOnlyList<int> Calls => [.. calls];

    /// <summary>How often a row came before the one before it.</summary>
    public int OutOfOrder { get; private set; }

    /// <summary>How often a row came again.</summary>
    public int Again { get; private set; }

    /// <summary>A fault of a whole call, before anything is stored; null for none.</summary>
    public Func<PlatformAnswer?> Before { get; set; } = () => null;

    /// <summary>The same after everything is stored.</summary>
    public Func<PlatformAnswer?> After { get; set; } = () => null;

    /// <summary>Why it will not have a row; null where it will.</summary>
    public Func<OutgoingReport, string?> Refuses { get; set; } = _ => null;

    public async Task<PlatformAnswer> ReportAsync(string dataSet, IReadOnlyList<OutgoingReport> rows, CancellationToken cancellation)
    {
        calls.Enqueue(rows.Count);
        await Task.Yield(); // others may come between
        return Before() ?? (Store(dataSet, rows) is var answers ? After() ?? PlatformAnswer.Of(answers) : null!);
    }

    public Task<PlatformAnswer> AskAsync(Guid id, CancellationToken cancellation)
    {
        lock (door)
            return Task.FromResult(PlatformAnswer.Of([new ReportAnswer(id, taken.Exists(t => t.Row.Id == id) ? ReportOutcome.Taken : ReportOutcome.Unknown)]));
    }

    private List<ReportAnswer> Store(string dataSet, IReadOnlyList<OutgoingReport> rows)
    {
        lock (door)
            return [.. rows.Select(row => Store(dataSet, row))];
    }

    private ReportAnswer Store(string dataSet, OutgoingReport row)
    {
        if (Refuses(row) is { } why)
            return new ReportAnswer(row.Id, ReportOutcome.Rejected) { Code = why, Words = $"不收：{why}" };
        if (taken.Exists(t => t.Row.Id == row.Id))
        {
            Again++;
            return Answer(row);
        }
        if (taken.Exists(t => (t.Row.CaseNumber, t.Row.Step) == (row.CaseNumber, row.Step) && t.Row.Version >= row.Version))
            return new ReportAnswer(row.Id, ReportOutcome.Rejected) { Code = "CONFLICT" };
        var has = taken.Where(t => t.Row.CaseNumber == row.CaseNumber).Select(t => t.Row.Step).Concat(row.Skips).DefaultIfEmpty(0).Max();
        if (has < row.Step - 1)
        {
            OutOfOrder++;
            return new ReportAnswer(row.Id, ReportOutcome.Deferred) { Code = "ORDER" };
        }
        taken.Add((dataSet, row));
        if (later)
            noted.Enqueue(row.Id);
        return Answer(row);
    }

    private ReportAnswer Answer(OutgoingReport row) => new(row.Id, later ? ReportOutcome.Noted : ReportOutcome.Taken) { ReceiptNo = later ? "N" + row.Id.ToString("N") : null };
}
