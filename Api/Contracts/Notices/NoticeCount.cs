namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>How many of my notices are unread.</summary>
/// <param name="Unread">At most 100: more are not counted.</param>
public sealed record NoticeCount(int Unread);
