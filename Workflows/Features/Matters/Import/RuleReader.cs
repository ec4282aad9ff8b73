using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>supervision-rules.csv: a row is one supervision rule.</summary>
internal static class RuleReader
{
    private const int MostReplyDays = 30;

    public static IReadOnlyList<SupervisionRule> Read(SeedTables tables)
    {
        var codes = new HashSet<string>();
        return [.. tables.Rows(CsvShape.Rules).Select(row => Read(row, codes)).OfType<SupervisionRule>()];
    }

    private static SupervisionRule? Read(CsvRow row, HashSet<string> codes)
    {
        var rule = new SupervisionRule(
            row.Key("code", codes), row.Text("name", 100), row.Text("ground", 200), row.Enum<RuleDetector>("detector"),
            (row.Enum<Card>("card"), row.Integer("replyDays", MostReplyDays)));
        if (row.IsOk && rule.ReplyDays == 0)
            row.Fault("replyDays", "IMPORT_NUMBER_OUT_OF_RANGE");
        if (rule.Code.Contains('.', StringComparison.Ordinal))
            row.Fault("code", "IMPORT_RULE_CODE_FORM"); // Promised.Red is a rung
        return row.IsOk ? rule : null;
    }
}
