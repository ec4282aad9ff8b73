using System.Collections.Immutable;
using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A row (行) of a branch's decision table.</summary>
/// <param name="Conditions">What must all hold.</param>
/// <param name="Port">Port that is taken.</param>
/// <param name="Json">As it was read, with members of others; null for a new one.</param>
public sealed record RuleRow(ImmutableArray<RuleRow.Condition> Conditions, string Port, JsonElement? Json = null)
{
    /// <param name="Field">What is asked, for example <c>case.lane</c>.</param>
    /// <param name="Operator">For example <c>eq</c>.</param>
    /// <param name="Value">What it is compared with.</param>
    /// <param name="Json">As it was read.</param>
    public sealed record Condition(string Field, string Operator, string Value, JsonElement? Json = null);
}
