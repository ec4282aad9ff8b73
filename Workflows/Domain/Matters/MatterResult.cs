namespace ApprovalHub.Domain.Matters;

/// <summary>What a granted case yields (办理结果).</summary>
/// <param name="Kind">Licence or reply.</param>
/// <param name="Name">Name, for example 食品经营许可证.</param>
/// <param name="ValidYears">How long it holds, or null when it has no end.</param>
public sealed record MatterResult(ResultKind Kind, string Name, int? ValidYears);
