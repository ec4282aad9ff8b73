namespace ApprovalHub.Domain.Cases;

/// <summary>A material as handed in.</summary>
/// <param name="Code">Its code on the matter's list.</param>
/// <param name="Originals">Originals handed in.</param>
/// <param name="Copies">Copies handed in.</param>
/// <param name="Way">How it came.</param>
public sealed record MaterialIn(string Code, int Originals, int Copies, MaterialWay Way)
{
    /// <summary>When a parcel with what was owed, or asked for in review, arrived, where that was before it is taken in; null for now.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }
}
