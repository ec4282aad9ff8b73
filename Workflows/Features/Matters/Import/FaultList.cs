using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Collects every fault of an import.</summary>
internal sealed class FaultList
{
    private const int LongestValue = 80;

    private readonly List<ImportFault> faults = [];

    public void Add(string file, int row, string field, string code, string value = "") =>
        faults.Add(new ImportFault(file, row, field, code, Cut(value)));

    public void Add(string file, int row, string field, MatterFault fault) =>
        faults.Add(new ImportFault(file, row, field, fault.Code, Cut(string.Join(", ", fault.Args.Select(a => $"{a.Key}={a.Value}"))))
        {
            Args = fault.Args,
        });

    /// <summary>The faults, file by file in the order given, each by its rows.</summary>
    public IReadOnlyList<ImportFault> InOrder(IReadOnlyList<string> files) =>
        [.. faults.OrderBy(f => Place(files, f.File)).ThenBy(f => f.Row)];

    // A file that nobody asked for comes last.
    private static int Place(IReadOnlyList<string> files, string file) =>
        files.TakeWhile(f => f != file).Count();

    private static string Cut(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";
}
