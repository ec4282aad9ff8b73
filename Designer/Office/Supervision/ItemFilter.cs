namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>What the address bar says of the list of supervision items.</summary>
/// <param name="State">Open, Replied, Corrected or Closed; null for all that are not closed.</param>
/// <param name="Department">Only of this department, or null.</param>
/// <param name="Rule">Only by this rule or rung, or null.</param>
public sealed record ItemFilter(string? State, string? Department, string? Rule)
{
    public static IReadOnlyList<string> States { get; } = ["Open", "Replied", "Corrected", "Closed"];

    /// <summary>Whether nothing is filtered away.</summary>
    public bool IsPlain => this == new ItemFilter(null, null, null);

    public string Address
    {
        get
        {
            (string Name, string? Value)[] parts = [("state", State), ("department", Department), ("rule", Rule)];
            var asked = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return asked.Count == 0 ? "/supervision/items" : $"/supervision/items?{string.Join('&', asked)}";
        }
    }

    /// <summary>As it was typed into the address bar: what cannot be meant is left out.</summary>
    public static ItemFilter Of(string? state, string? department, string? rule) =>
        new(state is not null && States.Contains(state) ? state : null, Words(department), Words(rule));

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
