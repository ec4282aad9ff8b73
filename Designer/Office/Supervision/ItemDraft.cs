namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>What was typed for an act on a supervision item.</summary>
/// <param name="Words">What is said; it stays on record.</param>
/// <param name="Days">Working days for the new reply, of what is sent back.</param>
/// <param name="Finding">Upheld or Unfounded, of what is closed.</param>
public sealed record ItemDraft(string Words = "", int? Days = 3, string? Finding = null)
{
    /// <summary>What is missing before it can be sent, as a key of its text; null when nothing is.</summary>
    public string? Missing(string act) => act switch
    {
        "close" when Finding is null => "Supervision.FindingFirst",
        "sendBack" when Days is not (>= 1 and <= 30) => "Supervision.DaysFirst",
        _ when string.IsNullOrWhiteSpace(Words) => "Supervision.WordsFirst",
        _ => null,
    };
}
