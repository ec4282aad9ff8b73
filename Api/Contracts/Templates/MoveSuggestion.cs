namespace ApprovalHub.Api.Contracts.Templates;

/// <param name="From">The earlier version.</param>
/// <param name="To">The later one.</param>
/// <param name="Matches">Which node could take the place of which; nodes without one are left out.</param>
public sealed record MoveSuggestion(TemplateFlow From, TemplateFlow To, IReadOnlyList<MoveSuggestion.Match> Matches)
{
    /// <param name="From">Node of the earlier version.</param>
    /// <param name="To">Node of the later one.</param>
    /// <param name="Reason">SameId, SameTypeAndName or SameNeighbours.</param>
    public sealed record Match(string From, string To, string Reason);
}
