namespace ApprovalHub.Domain.People;

/// <summary>Who acts for a post on a day.</summary>
/// <param name="PersonId">The person who acts and signs.</param>
/// <param name="OnBehalfOf">The A of the pair where B acts (A→B 代办, noted on each act), else null.</param>
public sealed record Acting(Guid PersonId, Guid? OnBehalfOf)
{
    public bool IsStandIn => OnBehalfOf is not null;
}
