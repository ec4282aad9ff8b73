namespace ApprovalHub.Api.Contracts.Templates;

/// <param name="Move">Which versions, by which mapping.</param>
/// <param name="Reason">Why, at most 500 characters.</param>
/// <param name="Cases">The cases, as the dry run has shown them; at most 1,000.</param>
public sealed record ProposeMoveRequest(MoveRequest Move, string? Reason, IReadOnlyList<ProposeMoveRequest.Seen> Cases)
{
    /// <param name="Id">The case.</param>
    /// <param name="Revision">The revision that was seen: one that has gone on since is not moved.</param>
    public sealed record Seen(Guid Id, int Revision);
}
