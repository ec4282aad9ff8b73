using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>The history (办理记录) of a case in order, each event chained to the one before by its hash.</summary>
public sealed record CaseEventsResponse
{
    /// <summary>Whether the chain holds.</summary>
    public required bool Unbroken { get; init; }

    /// <summary>Sequence of the first event that does not fit, or null.</summary>
    public int? FirstBroken { get; init; }

    /// <summary>
    /// Whether replaying the events gives the state of the process that the case holds; null where that cannot be told: the chain does not hold,
    /// or another version of the engine wrote the state.
    /// </summary>
    public bool? StateFollows { get; init; }

    public required IReadOnlyList<Event> Events { get; init; }

    /// <param name="Sequence">1 for the first.</param>
    /// <param name="Kind">What was done.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="OnBehalfOf">For whom a stand-in acted, or null.</param>
    /// <param name="Data">What the act was told.</param>
    /// <param name="Hash">SHA-256, hexadecimal, over the content and the hash before.</param>
    /// <param name="PreviousHash">The hash before; empty for the first.</param>
    public sealed record Event(int Sequence, string Kind, DateTimeOffset At, string By, string? OnBehalfOf, JsonElement Data, string Hash, string PreviousHash);
}
