using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What the version of the matter that a case stays on says about acts to come: what their forms offer.</summary>
public sealed record CaseRules
{
    /// <summary>Version of the matter, 1 for the first.</summary>
    public required int MatterVersion { get; init; }

    /// <summary>Longest time to supply what is tolerated, or null where nothing may be.</summary>
    public LimitValue? SupplyWithin { get; init; }

    /// <summary>The form of that version with what stands in it, or null where it has none as data.</summary>
    public CaseForm? Form { get; init; }

    /// <summary>Who may sign the promise of tolerance.</summary>
    public required IReadOnlyList<string> Signers { get; init; }

    /// <summary>Special procedures (特别程序) that the matter knows.</summary>
    public required IReadOnlyList<MatterGuide.Procedure> Procedures { get; init; }

    /// <summary>What the law lets the limits be extended by, or null where it does not.</summary>
    public Extension? Extending { get; init; }

    /// <param name="AtMost">The longest extension.</param>
    /// <param name="Ground">The article.</param>
    /// <param name="ByGovernment">Whether the head of the people's government approves it, who is to be named; else the organ's own head.</param>
    public sealed record Extension(LimitValue AtMost, string Ground, bool ByGovernment);
}
