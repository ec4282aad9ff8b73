namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What was done on a case since somebody looked at it.</summary>
/// <param name="Revision">The revision now.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Done">What was done, the oldest first; at most 50.</param>
public sealed record SinceResponse(int Revision, string State, IReadOnlyList<SinceResponse.Act> Done)
{
    /// <param name="Kind">What was done, for example TaskCompleted.</param>
    /// <param name="By">Who did it.</param>
    /// <param name="OnBehalfOf">For whom a stand-in acted, or null.</param>
    /// <param name="At">When.</param>
    public sealed record Act(string Kind, string By, string? OnBehalfOf, DateTimeOffset At);
}
