namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>容缺受理承诺: who promised to supply what was tolerated, and what became of it.</summary>
/// <param name="By">Who signed.</param>
/// <param name="At">When.</param>
/// <param name="HasSignature">Whether the signature was drawn: its picture is at <c>/api/cases/{id}/promise/signature</c>.</param>
/// <param name="NoToleranceUntil">First day on which the applicant may be given tolerance again after it was broken, or null where it was not.</param>
public sealed record PromiseValue(string By, DateTimeOffset At, bool HasSignature, DateOnly? NoToleranceUntil);
