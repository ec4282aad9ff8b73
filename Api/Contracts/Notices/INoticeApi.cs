using Refit;

namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>站内通知: one's own; and for administrators what became of the messages that left the house.</summary>
public interface INoticeApi
{
    /// <summary>My notices, the newest first.</summary>
    /// <param name="unread">Only those that I have not read.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/notices")]
    Task<Page<StaffNoticeLine>> ListAsync(bool? unread = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    [Get("/api/notices/count")]
    Task<NoticeCount> CountAsync(CancellationToken cancellation = default);

    /// <summary>Marks some or all of mine as read; answers how many are unread then.</summary>
    [Post("/api/notices/read")]
    Task<NoticeCount> MarkAsync([Body] MarkNoticesRequest request, CancellationToken cancellation = default);

    [Get("/api/notices/settings")]
    Task<NoticeSettingsResponse> SettingsAsync(CancellationToken cancellation = default);

    /// <summary>409 <c>NOTICE_IS_DUTY</c> for a kind that cannot be switched off.</summary>
    [Put("/api/notices/settings")]
    Task<NoticeSettingsResponse> ChooseAsync([Body] NoticeSettings settings, CancellationToken cancellation = default);

    /// <summary>Messages to applicants and staff, the newest first; administrators only.</summary>
    /// <param name="state">Pending, Sent, Retrying, GivenUp or Suppressed; GivenUp unless said.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/messages")]
    Task<Page<MessageLine>> MessagesAsync(string? state = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>重新发送 of one that was given up; administrators only.</summary>
    [Post("/api/messages/{id}/retry")]
    Task RetryAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>全部重新发送 of those of the last 30 days that were given up; answers how many. Administrators only.</summary>
    [Post("/api/messages/retry")]
    Task<RetriedMessages> RetryAllAsync(CancellationToken cancellation = default);
}
