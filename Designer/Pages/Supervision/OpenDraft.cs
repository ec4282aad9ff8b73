namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>A supervision item that is being opened by hand.</summary>
public sealed record OpenDraft
{
    public string? Rule { get; init; }

    public string CaseNumber { get; init; } = "";

    public string? Department { get; init; }

    public string Words { get; init; } = "";

    /// <summary>What is missing before it can be opened, as a key of its text; null when nothing is.</summary>
    public string? Missing => this switch
    {
        { Rule: null } => "Supervision.RuleFirst",
        { Department: null } when string.IsNullOrWhiteSpace(CaseNumber) => "Supervision.SubjectFirst",
        _ when string.IsNullOrWhiteSpace(Words) => "Supervision.WordsFirst",
        _ => null,
    };
}
