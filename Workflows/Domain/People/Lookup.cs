namespace ApprovalHub.Domain.People;

/// <summary>查询留痕: who asked for an applicant's data, when, and whether there was something. The number itself is kept so that abuse can be shown.</summary>
public sealed record Lookup(Guid Id, Guid PersonId, string PersonName, string IdNumber, int Found, DateTimeOffset At);
