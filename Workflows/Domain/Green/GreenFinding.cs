namespace ApprovalHub.Domain.Green;

/// <summary>What a supervisor found of a sampled green case.</summary>
public enum GreenFinding
{
    /// <summary>理由成立</summary>
    Justified,

    /// <summary>理由不成立</summary>
    NotJustified,
}
