using Refit;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>
/// Cases (办件). Every act answers what it led to, or a problem: 400 what was sent is wrong, 403 not yours, 404 no such case (or not for you),
/// 409 not in this state, 412 the case has changed since <c>If-Match</c>.
/// </summary>
public interface ICaseApi
{
    [Post("/api/cases")]
    Task<ActResponse> ReceiveAsync(
        [Body] ReceiveCaseRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>
    /// The cases that I may see, the newest first; with the beginning of a number or of a name by these, the newest first where they are the same.
    /// </summary>
    /// <param name="state">State, or null for all.</param>
    /// <param name="department">Code of the lead department, or null for all that the person sees.</param>
    /// <param name="matter">实施编码, or null for all.</param>
    /// <param name="lane">Green or Normal, or null for all.</param>
    /// <param name="from">First day of receipt, in Asia/Shanghai.</param>
    /// <param name="to">Last day of receipt.</param>
    /// <param name="q">Beginning of the case number or of the applicant's name; at most 100 characters.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="find">A whole identity number, instead of <paramref name="q"/>.</param>
    /// <param name="overdue">超期未办结: Promised or Statutory, only cases past that limit that are neither decided nor ended; or null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/cases")]
    Task<Page<CaseLine>> ListAsync(
        string? state = null, string? department = null, string? matter = null, string? lane = null,
        [Query(Format = "yyyy-MM-dd")] DateOnly? from = null, [Query(Format = "yyyy-MM-dd")] DateOnly? to = null, string? q = null,
        string? after = null, int? take = null, [Header(HubHeaders.Find)] string? find = null, string? overdue = null,
        CancellationToken cancellation = default);

    /// <summary>What the list can be filtered by.</summary>
    [Get("/api/cases/choices")]
    Task<CaseChoices> ChoicesAsync(CancellationToken cancellation = default);

    [Get("/api/cases/{id}")]
    Task<CaseResponse> ReadAsync(Guid id, CancellationToken cancellation = default);

    [Get("/api/cases/{id}/events")]
    Task<CaseEventsResponse> EventsAsync(Guid id, CancellationToken cancellation = default);

    [Get("/api/cases/{id}/papers")]
    Task<IReadOnlyList<CasePaperLine>> PapersAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>The signature drawn under the promise of tolerance, as PNG; 404 where none was.</summary>
    [Get("/api/cases/{id}/promise/signature")]
    Task<HttpContent> PromiseSignatureAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Every act on the case with whether the person may do it now, and why not: a dry run of the rules themselves.</summary>
    [Get("/api/cases/{id}/acts")]
    Task<CaseActsResponse> ActsAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>The process on its diagram: what is done, what waits now, what is to come.</summary>
    [Get("/api/cases/{id}/process")]
    Task<ProcessResponse> ProcessAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>办理凭据: the versions that the case stays on, and how each of its dates was counted.</summary>
    [Get("/api/cases/{id}/proof")]
    Task<ProofResponse> ProofAsync(Guid id, CancellationToken cancellation = default);

    [Get("/api/cases/{id}/opinions")]
    Task<IReadOnlyList<OpinionLine>> OpinionsAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>评价, the newest first.</summary>
    [Get("/api/cases/{id}/ratings")]
    Task<IReadOnlyList<RatingLine>> RatingsAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>What others did since a revision: to be asked after 409 or 412 <c>CASE_CHANGED</c>.</summary>
    /// <param name="id">The case.</param>
    /// <param name="revision">The revision that was on the screen.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/cases/{id}/since/{revision}")]
    Task<SinceResponse> SinceAsync(Guid id, int revision, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/materials")]
    Task<ActResponse> SupplyAsync(
        Guid id, [Body] SupplyRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/withdraw")]
    Task<ActResponse> WithdrawAsync(
        Guid id, [Body] WithdrawRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/terminate")]
    Task<ActResponse> TerminateAsync(
        Guid id, [Body] TerminateRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>授权委托书, to be signed by applicant and agent.</summary>
    [Post("/api/cases/{id}/authority")]
    Task<ActResponse> MakeAuthorityAsync(Guid id, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>申请材料交接单, from the counter to the department.</summary>
    [Post("/api/cases/{id}/slips")]
    Task<ActResponse> HandToTheDepartmentAsync(
        Guid id, [Body] SlipRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>收费告知: makes the fee notice.</summary>
    [Post("/api/cases/{id}/fees")]
    Task<ActResponse> ChargeAsync(
        Guid id, [Body] FeeRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/extend")]
    Task<ActResponse> ExtendAsync(
        Guid id, [Body] ExtendRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/green")]
    Task<ActResponse> AskForGreenAsync(
        Guid id, [Body] GreenRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/green/approve")]
    Task<ActResponse> ApproveGreenAsync(
        Guid id, [Body] GreenApproval request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>Who is asked in every joint review and countersign that runs, and who could be.</summary>
    [Get("/api/cases/{id}/participants")]
    Task<IReadOnlyList<ParticipantsResponse>> ParticipantsAsync(Guid id, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/participants/add")]
    Task<ActResponse> AddParticipantAsync(
        Guid id, [Body] ParticipantRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/participants/remove")]
    Task<ActResponse> RemoveParticipantAsync(
        Guid id, [Body] ParticipantRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);
}
