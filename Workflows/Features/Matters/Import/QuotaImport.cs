using ApprovalHub.Domain.Green;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Reads the quotas of the green channel: all of them or every fault, by row and column.</summary>
public static class QuotaImport
{
    /// <summary>The file's name.</summary>
    public static string FileName => CsvShape.Quotas.File;

    /// <param name="file">The file, by the name above.</param>
    /// <param name="departments">Codes of the departments that there are.</param>
    /// <param name="matters">Codes of the matters.</param>
    public static ImportResult<IReadOnlyList<GreenQuota>> Read(SeedFile file, IReadOnlySet<string> departments, IReadOnlySet<string> matters)
    {
        var faults = new FaultList();
        var quotas = QuotaReader.Read(new SeedTables([file], [CsvShape.Quotas], faults), departments, matters);
        return new ImportResult<IReadOnlyList<GreenQuota>>(() => quotas, faults.InOrder([FileName]));
    }
}
