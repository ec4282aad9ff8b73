namespace ApprovalHub.Domain.Supervision;

/// <summary>What the supervisor found when closing an item.</summary>
public enum ItemFinding
{
    /// <summary>属实: the card stands</summary>
    Upheld,

    /// <summary>不属实: the card is taken back</summary>
    Unfounded,
}
