namespace ApprovalHub.Benchmarks.Flow;

/// <summary>The four acts of the case; each is one transaction.</summary>
internal enum Act
{
    /// <summary>Received with five materials, and accepted, at the window.</summary>
    Receive,

    /// <summary>Department A has reviewed it.</summary>
    ReviewA,

    /// <summary>Department B has reviewed it; the branches join.</summary>
    ReviewB,

    /// <summary>Decided and issued; the case ends.</summary>
    Issue,
}
