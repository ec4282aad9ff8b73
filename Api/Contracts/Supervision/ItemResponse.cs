namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A supervision item with all that was done. <c>ETag</c> is its revision in quotes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Entries">What was done, in order.</param>
public sealed record ItemResponse(ItemLine Item, IReadOnlyList<ItemResponse.Entry> Entries)
{
    /// <summary>What I may do with it now, and what not, with the reason.</summary>
    public IReadOnlyList<Act> Acts { get; init; } = [];

    /// <param name="Name">reply, correct, sendBack or close.</param>
    /// <param name="Finding">For close: Upheld or Unfounded.</param>
    /// <param name="Allowed">Whether it may be done now.</param>
    /// <param name="InReach">Whether my posts can ever do it on this item; what is out of reach need not be shown.</param>
    /// <param name="Text">Why not.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Act(string Name, string? Finding, bool Allowed, bool InReach, string? Text, string? Next);

    /// <summary>Opened, Replied, SentBack, Corrected, Closed or ReplyOverdue.</summary>
    public sealed record Entry(int Sequence, string Kind, string Words, string ByName, string? OnBehalfOf, DateTimeOffset At);
}
