namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Why two nodes are taken for the same.</summary>
public enum MatchReason
{
    /// <summary>Their ids are the same.</summary>
    SameId,

    /// <summary>Only these two have this type and name.</summary>
    SameTypeAndName,

    /// <summary>They are of one type and stand between the same neighbours.</summary>
    SameNeighbours,
}
