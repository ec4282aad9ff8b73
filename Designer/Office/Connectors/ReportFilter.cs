namespace ApprovalHub.Designer.Pages.Connectors;

/// <summary>What the address bar says of the list of reports.</summary>
/// <param name="Platform">Province or City; null for both.</param>
/// <param name="State">One of <see cref="States"/>; null for the rejected ones, or for all of a case.</param>
/// <param name="Number">办件编号, or null.</param>
public sealed record ReportFilter(string? Platform, string? State, string? Number)
{
    public static IReadOnlyList<string> Platforms { get; } = ["Province", "City"];

    public static IReadOnlyList<string> States { get; } = ["Rejected", "Waiting", "Sent", "Taken", "Skipped", "Replaced"];

    /// <summary>Whether nothing is asked for but what is rejected.</summary>
    public bool IsPlain => this == new ReportFilter(null, null, null);

    public string Address
    {
        get
        {
            (string Name, string? Value)[] parts = [("platform", Platform), ("state", State), ("number", Number)];
            var asked = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return asked.Count == 0 ? "/connectors/reports" : $"/connectors/reports?{string.Join('&', asked)}";
        }
    }

    /// <summary>As it was typed into the address bar: what cannot be meant is left out.</summary>
    public static ReportFilter Of(string? platform, string? state, string? number) => new(
        platform is not null && Platforms.Contains(platform) ? platform : null,
        state is not null && States.Contains(state) ? state : null,
        string.IsNullOrWhiteSpace(number) ? null : number.Trim());
}
