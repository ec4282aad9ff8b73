namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>A place at which two JSON values differ.</summary>
/// <param name="Path">Members parted by dots, items in brackets.</param>
/// <param name="From">The earlier text; null: nothing there.</param>
/// <param name="To">The later one.</param>
internal sealed record JsonLeaf(string Path, string? From, string? To)
{
    /// <summary>The last member of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}
