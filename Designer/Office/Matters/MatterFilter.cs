namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>What the address bar says of the list of matters.</summary>
/// <param name="Q">What is searched for, or null.</param>
/// <param name="Department">Code of a department, or null for all.</param>
/// <param name="Kind">Instant, Promised or Joint, or null for all.</param>
/// <param name="Template">Id of a template, or null for all.</param>
public sealed record MatterFilter(string? Q, string? Department, string? Kind, string? Template)
{
    public static IReadOnlyList<string> Kinds { get; } = ["Instant", "Promised", "Joint"];

    /// <summary>Whether nothing is filtered away.</summary>
    public bool IsPlain => Q is null && Department is null && Kind is null && Template is null;

    public string Address
    {
        get
        {
            var asked = new[] { ("q", Q), ("department", Department), ("kind", Kind), ("template", Template) }
                .Where(a => a.Item2 is not null).Select(a => $"{a.Item1}={Uri.EscapeDataString(a.Item2!)}");
            return string.Join('&', asked) is { Length: > 0 } all ? $"/matters?{all}" : "/matters";
        }
    }

    /// <summary>As it was typed into the address bar; what is empty filters nothing, and a kind that there is not neither.</summary>
    public static MatterFilter Of(string? q, string? department, string? kind, string? template) =>
        new(Text(q), Text(department), kind is not null && Kinds.Contains(kind) ? kind : null, Text(template));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
