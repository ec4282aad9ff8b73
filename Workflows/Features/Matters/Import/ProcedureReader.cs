using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>special-procedures.csv</summary>
internal static class ProcedureReader
{
    private const int MostTimes = 99;

    public static ILookup<string, Placed<SpecialProcedure>> Read(SeedTables tables)
    {
        var matters = tables.Values(CsvShape.Matters, "code");
        return tables.Rows(CsvShape.Procedures).Select(row => (Matter: row.Reference("matter", matters), Procedure: Read(row)))
            .ToLookup(p => p.Matter, p => p.Procedure);
    }

    private static Placed<SpecialProcedure> Read(CsvRow row) => new(
        row,
        new SpecialProcedure(
            row.Enum<SpecialProcedureKind>("kind"), row.Flag("mandatory"), row.Limit("expected"), row.Text("ground", 200))
        { Times = row.OptionalInteger("times", MostTimes) });
}
