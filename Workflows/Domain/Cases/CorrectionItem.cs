namespace ApprovalHub.Domain.Cases;

/// <summary>One item of a correction notice: the material and what must be corrected or supplied.</summary>
public sealed record CorrectionItem(string MaterialCode, string Asked);
