using ApprovalHub.Api.Contracts.Sync;

namespace ApprovalHub.Designer.Pages.Connectors;

/// <summary>What was typed for an act with a report.</summary>
/// <param name="Words">Why.</param>
/// <param name="Changes">Of a correction: what fields should say, by their path.</param>
public sealed record ReportDraft(string Words, Dictionary<string, string?> Changes)
{
    public static ReportDraft Empty => new("", []);

    /// <summary>With one field more; one that says again what it said is none.</summary>
    public ReportDraft With(string path, string? value, StepReportResponse.Field said)
    {
        var typed = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        var same = said.Masked ? typed is null : typed == said.Value; // what cannot be read stays unless something is typed over it
        var changes = new Dictionary<string, string?>(Changes);
        if (same)
            changes.Remove(path);
        else
            changes[path] = typed;
        return this with { Changes = changes };
    }

    /// <summary>What is missing before it can be sent, as a key of its text; null when nothing is.</summary>
    public string? Missing(string act) => act == "correct" && Changes.Count == 0 ? "Connectors.ChangeFirst" : string.IsNullOrWhiteSpace(Words) ? "Connectors.WhyFirst" : null;
}
