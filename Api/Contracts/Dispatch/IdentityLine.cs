namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>Whether the person may take the result.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Entitled">Whether they may.</param>
/// <param name="As">Applicant, Agent or LegalRepresentative.</param>
/// <param name="Code">Why not: the stable code.</param>
/// <param name="Text">Why not, in words.</param>
/// <param name="Next">What to do next.</param>
public sealed record IdentityLine(Guid CaseId, bool Entitled, string? As, string? Code, string? Text, string? Next);
