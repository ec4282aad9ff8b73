namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Who is asked in a running joint review or countersign, and who could be.</summary>
/// <param name="NodeId">Its node.</param>
/// <param name="Step">Its name.</param>
/// <param name="Asked">Who is asked and has not answered.</param>
/// <param name="Others">Who could be asked besides.</param>
public sealed record ParticipantsResponse(
    string NodeId, string Step, IReadOnlyList<ParticipantsResponse.Part> Asked, IReadOnlyList<ParticipantsResponse.Part> Others)
{
    /// <param name="Code">Code of a department, or of a post.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="Allowed">Whether it may be taken out, or added, now.</param>
    public sealed record Part(string Code, string Name, bool Allowed);
}
