namespace ApprovalHub.Domain.Cases;

/// <summary>关注: a person wants to see a case though nothing of it waits for them.</summary>
public sealed record CaseFollow(Guid PersonId, Guid CaseId, DateTimeOffset At);
