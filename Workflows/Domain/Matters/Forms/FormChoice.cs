namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>One of the values that a field lets choose from.</summary>
/// <param name="Value">What is stored, and what branches ask for.</param>
/// <param name="Title">What people read.</param>
public sealed record FormChoice(string Value, string Title)
{
    /// <summary>What people read where they read English; null: the Chinese name.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Whether the value says it all.</summary>
    internal bool IsPlain => Value == Title && EnglishTitle is null;
}
