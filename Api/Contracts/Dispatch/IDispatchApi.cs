using Refit;

namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>统一出件: what is ready, by applicant.</summary>
public interface IDispatchApi
{
    /// <summary>Applicants with results that lie ready, who waits longest first, each with all results whichever was searched for.</summary>
    /// <param name="q">
    /// Begin of a case number, part of the applicant's name, the agent's name, or a paper of the case by its number or what its QR code says; at most
    /// 100 characters.
    /// </param>
    /// <param name="days">Only results ready for at least so many days (无人领取), or null.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">Applicants, 1 to 200.</param>
    /// <param name="overdue">Only applicants with a result whose limit of delivery is over (true), or all.</param>
    /// <param name="find">A whole identity number, of the applicant, the agent or the legal representative, instead of <paramref name="q"/>.</param>
    /// <param name="unclaimed">Only what was closed as unclaimed (无人领取) and still lies there (true), or what lies ready.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/dispatch/ready")]
    Task<Page<ReadyApplicant>> ReadyAsync(
        string? q = null, int? days = null, string? after = null, int? take = null, bool? overdue = null,
        [Header(HubHeaders.Find)] string? find = null, bool? unclaimed = null, CancellationToken cancellation = default);

    /// <summary>最近出件: what I and my pair at the desk have handed over, the latest first.</summary>
    /// <param name="day">Only that day, or null for all.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/dispatch/handed-over")]
    Task<Page<HandedOverLine>> HandedOverAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly? day = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>
    /// 邮寄清单 of a day as PDF: what I and my pair at the desk have posted, a line a parcel. Each case on it gets a line of the print log. 409 <c>POSTINGS_TOO_MANY</c> past what a
    /// desk can hand over in a day; a list is never cut.
    /// </summary>
    /// <param name="day">The day, or null for today.</param>
    /// <param name="reason">Why it is printed again, at most 200 characters; 400 <c>POSTINGS_REASON_MISSING</c> without one once a list with any of its parcels was printed.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/dispatch/postings")]
    Task<HttpContent> PostingsAsync([Query(Format = "yyyy-MM-dd")] DateOnly? day = null, string? reason = null, CancellationToken cancellation = default);

    /// <summary>催领: reminds of up to 50 results; each case records it. The same key again reminds nobody twice.</summary>
    [Post("/api/dispatch/reminders")]
    Task<HandoverResponse> RemindAsync(
        [Body] ReminderRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>身份核验: in which capacity somebody may take each result, before anything is handed over.</summary>
    [Post("/api/dispatch/identity")]
    Task<IReadOnlyList<IdentityLine>> CheckIdentityAsync([Body] IdentityRequest request, CancellationToken cancellation = default);

    /// <summary>Hands over up to 50 results in one go: each in a transaction of its own, with the same proof of service.</summary>
    [Post("/api/dispatch/handover")]
    Task<HandoverResponse> HandOverAsync(
        [Body] HandoverRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>The signature given at the hand-over, as PNG; 404 <c>SIGNATURE_UNKNOWN</c>.</summary>
    [Get("/api/cases/{id}/signature")]
    Task<HttpContent> SignatureAsync(Guid id, CancellationToken cancellation = default);
}
