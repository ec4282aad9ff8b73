namespace ApprovalHub.Features.Sync;

/// <summary>One field of what a report says.</summary>
/// <param name="Path">Where it stands, as <c>phone</c> or <c>materials.0.name</c>.</param>
/// <param name="Kind">What sort of value it holds.</param>
/// <param name="Value">As text, or null where it says nothing.</param>
public sealed record ReportField(string Path, ReportFieldKind Kind, string? Value)
{
    /// <summary>Whether it must say something.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it says something of a person.</summary>
    public bool Personal { get; init; }

    /// <summary>What it may hold; empty where that is not a list.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether <see cref="Value"/> was made unreadable for this reader.</summary>
    public bool Masked { get; init; }
}
