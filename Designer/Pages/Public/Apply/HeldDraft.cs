namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>The key to an applicant's draft at the server: whoever has code and secret has the draft.</summary>
/// <param name="Code">What names it.</param>
/// <param name="Secret">What opens it.</param>
/// <param name="Version">The version that was seen last.</param>
public sealed record HeldDraft(string Code, string Secret, int Version)
{
    /// <summary>What the applicant header says.</summary>
    public string Header => $"draft {Code} {Secret}";

    /// <summary>续办凭证: code and secret in one, to be typed on another device.</summary>
    public string Ticket => $"{Code}-{Secret}";

    /// <summary>Reads a ticket as it was typed or pasted; null where it is none.</summary>
    public static HeldDraft? Of(string ticket) =>
        string.Concat(ticket.Where(c => !char.IsWhiteSpace(c))).Split('-') is [{ Length: > 0 } code, { Length: > 0 } secret]
            ? new HeldDraft(code.ToUpperInvariant(), secret.ToLowerInvariant(), 0) : null;
}
