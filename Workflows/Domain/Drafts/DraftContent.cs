namespace ApprovalHub.Domain.Drafts;

/// <summary>What a draft holds.</summary>
/// <param name="Title">What the list shows.</param>
/// <param name="MatterCode">实施编码, once chosen.</param>
/// <param name="Json">The page's own state, a JSON object that nobody here reads.</param>
public sealed record DraftContent(string? Title, string? MatterCode, string Json)
{
    /// <summary>Characters at most.</summary>
    public const int Longest = 128 * 1024;
}
