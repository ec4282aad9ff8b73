using Refit;

namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>平台对接: how reports to the platforms stand, and what is done about those that a platform will not have. For administrators; supervisors look on and agree to skips.</summary>
public interface IExchangeApi
{
    /// <summary>How it stands with each platform.</summary>
    [Get("/api/exchange/platforms")]
    Task<ExchangeBoard> PlatformsAsync(CancellationToken cancellation = default);

    /// <summary>暂停, by an administrator: what happens meanwhile waits in its order.</summary>
    [Post("/api/exchange/platforms/{platform}/pause")]
    Task<ExchangeBoard> PauseAsync(
        string platform, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>恢复 of what is paused, or rests after faults, by an administrator.</summary>
    [Post("/api/exchange/platforms/{platform}/resume")]
    Task<ExchangeBoard> ResumeAsync(
        string platform, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>调整预警时限, by an administrator.</summary>
    [Put("/api/exchange/lag-alarm")]
    Task<ExchangeBoard> SetLagAlarmAsync([Body] LagAlarmRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>Reports: what is open in the order in which it happened, what is settled the newest first, a case step by step.</summary>
    /// <param name="platform">Province or City; null for both.</param>
    /// <param name="state">Waiting, Sent, Taken, Rejected, Replaced or Skipped; null for the rejected ones, or for all of a case.</param>
    /// <param name="number">办件编号</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/exchange/reports")]
    Task<Page<StepReportLine>> ReportsAsync(
        string? platform = null, string? state = null, string? number = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    [Get("/api/exchange/reports/{id}")]
    Task<StepReportResponse> ReportAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>更正重报, by an administrator; answers the version that goes in its place.</summary>
    [Post("/api/exchange/reports/{id}/correct")]
    Task<StepReportResponse> CorrectAsync(
        Guid id, [Body] CorrectReportRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>原样重报, by an administrator, once the platform has mended what was its own fault.</summary>
    [Post("/api/exchange/reports/{id}/resend")]
    Task<StepReportResponse> ResendAsync(
        Guid id, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>提出跳过, by an administrator.</summary>
    [Post("/api/exchange/reports/{id}/skip")]
    Task<StepReportResponse> SkipAsync(
        Guid id, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>确认跳过, by a second person: another administrator or a supervisor.</summary>
    [Post("/api/exchange/reports/{id}/skip/confirm")]
    Task<StepReportResponse> ConfirmSkipAsync(
        Guid id, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>The same act with several, for one reason; one that is refused holds up no other. The key is required.</summary>
    [Post("/api/exchange/reports/acts")]
    Task<ReportsResponse> ManyAsync([Body] ReportsRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>不跳过: the proposal is taken back or not agreed to.</summary>
    [Post("/api/exchange/reports/{id}/skip/drop")]
    Task<StepReportResponse> DropSkipAsync(
        Guid id, [Body] ExchangeWordsRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, [Header(HubHeaders.IdempotencyKey)] string? key = null, CancellationToken cancellation = default);

    /// <summary>How many reports a replay would report again.</summary>
    [Get("/api/exchange/replay")]
    Task<ReplayCount> CountReplayAsync(
        string platform, [Query(Format = "yyyy-MM-dd")] DateOnly from, [Query(Format = "yyyy-MM-dd")] DateOnly to, CancellationToken cancellation = default);

    /// <summary>重放, by an administrator who says how many there are; the same key again is the same replay.</summary>
    [Post("/api/exchange/replay")]
    Task<ReplayDone> ReplayAsync([Body] ReplayRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>操作记录, the newest first.</summary>
    [Get("/api/exchange/acts")]
    Task<Page<ExchangeActLine>> ActsAsync(string? after = null, int? take = null, CancellationToken cancellation = default);
}
