namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>A supervision item that is being opened by hand.</summary>
public sealed record OpenDraft
{
    public string? Rule { get; init; }

    public string CaseNumber { get; init; } = "";

    public string? Department { get; init; }

    public string Words { get; init; } = "";

    /// <summary>Key of the request: kept with what was typed, so that it opens one item though the answer is lost and the tab is closed.</summary>
    public string Key { get; init; } = NewKey();

    public static string NewKey() => Guid.CreateVersion7().ToString("N");

    /// <summary>What is missing before it can be opened, as a key of its text; null when nothing is.</summary>
    public string? Missing => this switch
    {
        { Rule: null } => "Supervision.RuleFirst",
        { Department: null } when string.IsNullOrWhiteSpace(CaseNumber) => "Supervision.SubjectFirst",
        _ when string.IsNullOrWhiteSpace(Words) => "Supervision.WordsFirst",
        _ => null,
    };
}
