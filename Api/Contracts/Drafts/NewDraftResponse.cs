namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>An applicant's new draft: keep code and secret, in a link or in the browser.</summary>
public sealed record NewDraftResponse(string Code, string Secret, int Version, DateTimeOffset KeptUntil);
