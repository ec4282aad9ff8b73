namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>One difference between two contents of a matter.</summary>
/// <param name="Part">Where: empty for the matter itself, else material, procedure or question.</param>
/// <param name="Key">Which of them.</param>
/// <param name="Name">Its name as people know it.</param>
/// <param name="Field">What; empty where the whole part was added or removed.</param>
/// <param name="Kind">How the values are to be read.</param>
/// <param name="Before">What was said; none for nothing.</param>
/// <param name="After">What is said now; none for nothing.</param>
public sealed record MatterChange(
    string Part, string Key, string Name, string Field, FactKind Kind, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    internal bool Differs => !Before.SequenceEqual(After, StringComparer.Ordinal);
}
