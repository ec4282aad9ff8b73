using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>materials.csv, in the order of its rows.</summary>
internal static class MaterialReader
{
    private const int MostCopies = 99;

    public static ILookup<string, Placed<MatterMaterial>> Read(SeedTables tables)
    {
        var matters = tables.Values(CsvShape.Matters, "code");
        return tables.Rows(CsvShape.Materials).Select(row => (Matter: row.Reference("matter", matters), Material: Read(row)))
            .ToLookup(m => m.Matter, m => m.Material);
    }

    private static Placed<MatterMaterial> Read(CsvRow row) => new(
        row,
        new MatterMaterial(
            row.Text("code", 10),
            row.Text("name", 200),
            row.Flag("required"),
            row.Flag("tolerable"),
            row.Integer("originals", MostCopies),
            row.Integer("copies", MostCopies),
            row.Enum<MaterialForm>("form"),
            row.Enum<MaterialSource>("source"),
            row.OptionalText("standard", 500)));
}
