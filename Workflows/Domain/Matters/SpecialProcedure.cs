using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Matters;

/// <summary>A special procedure that a matter allows or demands.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Mandatory">Whether the law demands it for every case of the matter.</param>
/// <param name="Expected">How long it takes, as told to the applicant in writing (许可法 §45).</param>
/// <param name="Ground">Article it rests on.</param>
public sealed record SpecialProcedure(SpecialProcedureKind Kind, bool Mandatory, Limit Expected, string Ground)
{
    /// <summary>How often one case may have it at most, or null where nothing bounds it.</summary>
    public int? Times { get; init; }
}
