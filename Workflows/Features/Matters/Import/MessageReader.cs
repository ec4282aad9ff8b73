using ApprovalHub.Domain.Notices;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>message-templates.csv: a row is the text of one message by one way.</summary>
internal static class MessageReader
{
    private const int LongestSubject = 100, LongestText = 2000;

    public static IReadOnlyList<MessageTemplate> Read(SeedTables tables)
    {
        var seen = new HashSet<(string, MessageChannel)>();
        return [.. tables.Rows(CsvShape.Messages).Select(row => Read(row, seen)).OfType<MessageTemplate>()];
    }

    private static MessageTemplate? Read(CsvRow row, HashSet<(string Code, MessageChannel Channel)> seen)
    {
        var template = new MessageTemplate(
            row.Text("code", RowChecks.LongestCode), row.Enum<MessageChannel>("channel"), row.OptionalText("subject", LongestSubject) ?? "", row.Text("text", LongestText));
        if (!row.IsOk)
            return null;
        foreach (var (field, code, value) in template.Faults())
            row.Fault(field, code, value);
        if (!seen.Add((template.Code, template.Channel)))
            row.Fault("code", "IMPORT_TWICE");
        return row.IsOk ? template : null;
    }
}
