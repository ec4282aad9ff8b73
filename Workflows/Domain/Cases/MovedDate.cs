namespace ApprovalHub.Domain.Cases;

/// <summary>A date of a case that was counted anew and came out otherwise.</summary>
/// <param name="What">Statutory, Promised, Supply, Notice, or the key of the step.</param>
/// <param name="From">The instant at which it would have run out; null where the clock stood.</param>
/// <param name="To">The instant at which it runs out now.</param>
/// <param name="Provisional">Whether it still rests on a year that is not published (暂定).</param>
public sealed record MovedDate(string What, DateTimeOffset? From, DateTimeOffset? To, bool Provisional)
{
    /// <summary>Name of the step, of a step's date.</summary>
    public string? Step { get; init; }

    /// <summary>Whether it was provisional before.</summary>
    public bool WasProvisional { get; init; }
}
