namespace ApprovalHub.Domain.Green;

/// <summary>What a green channel's quota binds.</summary>
public enum GreenScope
{
    /// <summary>All matters of a department.</summary>
    Department,

    /// <summary>One matter.</summary>
    Matter,
}
