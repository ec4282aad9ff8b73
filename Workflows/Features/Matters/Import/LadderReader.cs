using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>ladder.csv: a row is one rung of one kind of limit.</summary>
internal static class LadderReader
{
    public static IReadOnlyList<LadderRung> Read(SeedTables tables)
    {
        var rungs = tables.Rows(CsvShape.Ladder).Select(row => new Placed<LadderRung>(row, Read(row))).Where(r => r.Row.IsOk).ToList();
        foreach (var fault in Ladder.Faults([.. rungs.Select(r => r.Value)]))
            rungs.First(r => r.Value == fault.Rung).Row.Fault(fault.Field, fault.Code);
        return [.. rungs.Select(r => r.Value)];
    }

    private static LadderRung Read(CsvRow row) => new(
        row.Enum<LimitKind>("limit"),
        row.Enum<RungKind>("rung"),
        new ClockOffset(row.Integer("amount", ClockOffset.MostDays), row.Enum<OffsetUnit>("unit"), row.Flag("after")),
        row.Enums<Audience>("tells"),
        row.OptionalInteger("replyDays", 100));
}
