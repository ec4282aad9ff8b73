using ApprovalHub.Domain.Green;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>green-quotas.csv: a row is how many green cases a department or a matter may have in a period.</summary>
internal static class QuotaReader
{
    private const int MostCases = 100_000;

    /// <param name="tables">The file.</param>
    /// <param name="departments">Codes of the departments, or null where nobody can say which there are.</param>
    /// <param name="matters">Codes of the matters, or null.</param>
    public static IReadOnlyList<GreenQuota> Read(SeedTables tables, IReadOnlySet<string>? departments, IReadOnlySet<string>? matters)
    {
        var keys = new HashSet<string>();
        return [.. tables.Rows(CsvShape.Quotas).Select(row => Read(row, keys, departments, matters)).OfType<GreenQuota>()];
    }

    private static GreenQuota? Read(CsvRow row, HashSet<string> keys, IReadOnlySet<string>? departments, IReadOnlySet<string>? matters)
    {
        var quota = new GreenQuota(row.Enum<GreenScope>("scope"), row.Key("key", keys), row.Enum<GreenPeriod>("period"), row.Integer("most", MostCases));
        if (row.IsOk && (quota.Scope == GreenScope.Department ? departments : matters)?.Contains(quota.Key) == false)
            row.Fault("key", "IMPORT_UNKNOWN_REFERENCE", quota.Key);
        return row.IsOk ? quota : null;
    }
}
