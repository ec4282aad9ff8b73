using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Reads a ladder: all of it or every fault, by row and column.</summary>
public static class LadderImport
{
    /// <summary>The file's name.</summary>
    public static string FileName => CsvShape.Ladder.File;

    /// <param name="file">The file, by the name above.</param>
    public static ImportResult<IReadOnlyList<LadderRung>> Read(SeedFile file)
    {
        var faults = new FaultList();
        var rungs = LadderReader.Read(new SeedTables([file], [CsvShape.Ladder], faults));
        return new ImportResult<IReadOnlyList<LadderRung>>(() => rungs, faults.InOrder([FileName]));
    }
}
