using ApprovalHub.Api.Contracts.Supervision;
using Refit;

namespace ApprovalHub.Api.Contracts.Green;

/// <summary>绿色通道: quotas, uses, share and effect, and the monthly audit.</summary>
public interface IGreenApi
{
    [Get("/api/supervision/green/quotas")]
    Task<IReadOnlyList<GreenQuotaLine>> QuotasAsync(CancellationToken cancellation = default);

    /// <summary>Puts quotas in their place (<c>green-quotas.csv</c>), all of them or nothing; administrators only.</summary>
    [Put("/api/supervision/green/quotas")]
    Task<IReadOnlyList<GreenQuotaLine>> ImportQuotasAsync([Body] ImportCsvRequest request, CancellationToken cancellation = default);

    /// <summary>Every use, the newest first.</summary>
    /// <param name="department">Only of this department.</param>
    /// <param name="from">First day of approval.</param>
    /// <param name="to">Last one.</param>
    /// <param name="overQuota">Only those past their quota.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/supervision/green/uses")]
    Task<Page<GreenUseLine>> UsesAsync(
        string? department = null, [Query(Format = "yyyy-MM-dd")] DateOnly? from = null, [Query(Format = "yyyy-MM-dd")] DateOnly? to = null, bool? overQuota = null,
        string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>Share and effect of a period, by matter.</summary>
    [Get("/api/supervision/green/share")]
    Task<IReadOnlyList<GreenShareLine>> ShareAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly from, [Query(Format = "yyyy-MM-dd")] DateOnly to, string? department = null, CancellationToken cancellation = default);

    /// <summary>The monthly samples, the newest first.</summary>
    [Get("/api/supervision/green/audits")]
    Task<IReadOnlyList<GreenAuditMonth>> AuditsAsync(CancellationToken cancellation = default);

    /// <summary>The sample of a month, in the order of the draw.</summary>
    /// <param name="month">Its first day, as 2026-09-01.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/supervision/green/audits/{month}")]
    Task<IReadOnlyList<GreenSampleLine>> AuditAsync(string month, CancellationToken cancellation = default);

    /// <summary>A supervisor's finding on a sampled case, once; answers the sample as it is then.</summary>
    [Post("/api/supervision/green/audits/{month}/{caseId}")]
    Task<IReadOnlyList<GreenSampleLine>> FindAsync(string month, Guid caseId, [Body] GreenFindingRequest request, CancellationToken cancellation = default);
}
