using ApprovalHub.Api.Contracts.Matters;
using Refit;

namespace ApprovalHub.Api.Contracts.Public;

/// <summary>
/// What anybody may do without an account. Who reads a case says its number and query code in <see cref="HubHeaders.Applicant"/>, who acts on it
/// says the code in the body: no address holds it. Too many calls from one address are answered with 429 <c>TOO_MANY_REQUESTS</c>.
/// </summary>
public interface IPublicApi
{
    /// <param name="q">Part of the name or code; letters also find by pinyin or its initials (shipin, spjy).</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="department">Code of the department, or null for all.</param>
    /// <param name="serves">Whom the matter must serve, or null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/public/matters")]
    Task<Page<MatterLine>> MattersAsync(
        string? q = null, string? after = null, int? take = null, string? department = null, ServedKind? serves = null,
        CancellationToken cancellation = default);

    /// <summary>All departments, in the order of their codes.</summary>
    [Get("/api/public/departments")]
    Task<IReadOnlyList<DepartmentName>> DepartmentsAsync(CancellationToken cancellation = default);

    [Get("/api/public/matters/{code}")]
    Task<MatterResponse> MatterAsync(string code, CancellationToken cancellation = default);

    [Post("/api/public/applications")]
    Task<ApplyResponse> ApplyAsync(
        [Body] ApplyRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>404 <c>CASE_OR_CODE_WRONG</c>, for a wrong number and a wrong code alike.</summary>
    [Get("/api/public/cases/{number}")]
    Task<PublicCaseResponse> TrackAsync(string number, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Post("/api/public/cases/{number}/materials")]
    Task<PublicCaseResponse> SupplyAsync(
        string number, [Body] PublicSupplyRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null,
        CancellationToken cancellation = default);

    /// <summary>撤回申请, before the decision.</summary>
    [Post("/api/public/cases/{number}/withdraw")]
    Task<PublicCaseResponse> WithdrawAsync(
        string number, [Body] PublicWithdrawRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null,
        CancellationToken cancellation = default);

    /// <summary>The promise of tolerance (容缺受理承诺书) that this case may be accepted on; 409 names why there is none.</summary>
    [Get("/api/public/cases/{number}/promise")]
    Task<PromiseResponse> PromiseAsync(string number, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    /// <summary>Signs it; once.</summary>
    [Post("/api/public/cases/{number}/promise")]
    Task<PublicCaseResponse> SignPromiseAsync(string number, [Body] SignPromiseRequest request, CancellationToken cancellation = default);

    /// <summary>电子送达: takes the result online; recorded as delivered. 409 <c>NOT_DELIVERED_ELECTRONICALLY</c> where the matter is not online.</summary>
    [Post("/api/public/cases/{number}/receive")]
    Task<PublicCaseResponse> ReceiveAsync(string number, [Body] PublicReceiveRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// 评价: once, within 30 days after the end; a low grade says why. 409 <c>RATING_GIVEN</c>, <c>RATING_TOO_EARLY</c>, <c>RATING_TOO_LATE</c>, 422
    /// <c>RATING_REASON_MISSING</c>. Nobody but whoever knows number and code can rate.
    /// </summary>
    [Post("/api/public/cases/{number}/rating")]
    Task<PublicCaseResponse> RateAsync(
        string number, [Body] PublicRatingRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>A paper of the case as PDF, or with <c>format=ofd</c> as OFD where its line says so; those of the result only after they were received.</summary>
    [Get("/api/public/cases/{number}/papers/{paperId}")]
    Task<HttpContent> PaperAsync(
        string number, Guid paperId, [Header(HubHeaders.Applicant)] string applicant, string? format = null, CancellationToken cancellation = default);
}
