namespace ApprovalHub.Domain.Matters;

/// <summary>办件类型 of GB/T 39046-2020; the numbers are its codes, 3 is the local one for joint matters (FACTS 2.4).</summary>
public enum HandleKind
{
    /// <summary>即办件</summary>
    Instant = 1,

    /// <summary>承诺件</summary>
    Promised = 2,

    /// <summary>联办件</summary>
    Joint = 3,
}
