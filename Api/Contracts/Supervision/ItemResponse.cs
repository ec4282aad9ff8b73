namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A supervision item with all that was done. <c>ETag</c> is its revision in quotes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Entries">What was done, in order.</param>
public sealed record ItemResponse(ItemLine Item, IReadOnlyList<ItemResponse.Entry> Entries)
{
    /// <summary>Opened, Replied, SentBack, Corrected or Closed.</summary>
    public sealed record Entry(int Sequence, string Kind, string Words, string ByName, string? OnBehalfOf, DateTimeOffset At);
}
