using System.Collections.Immutable;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process;

/// <summary>What a step may know of the case; taken by the caller at the moment of the act, so that the step itself stays pure.</summary>
public sealed record ProcessFacts
{
    /// <summary>Code of the department that owns the matter (主办部门).</summary>
    public required string LeadDepartment { get; init; }

    /// <summary>Codes of the other departments of a joint matter (协办部门), in the matter's order.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>Whether the matter asks for a substantive check by two (许可法 §34).</summary>
    public bool TwoReviewers { get; init; }

    /// <summary>Whether tolerated materials are still owed (容缺).</summary>
    public bool Owes { get; init; }

    /// <summary>The limit promised for this case (承诺时限, or the matter's green limit on that lane): steps may have a share of it.</summary>
    public Limit? Promised { get; init; }

    /// <summary>
    /// Values for the rules of <c>ApprovalHub.Branch</c>: <c>case.lane</c> (normal, green), <c>case.channel</c> (counter, online),
    /// <c>case.procedures</c> (the special procedures that must or shall be run, by commas),
    /// <c>matter.kind</c> (instant, promised), <c>matter.code</c>, and <c>form.*</c>; numbers in invariant form.
    /// </summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
