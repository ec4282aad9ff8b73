using ApprovalHub.Api.Contracts.Cases;
using Refit;

namespace ApprovalHub.Api.Contracts.Tolerance;

/// <summary>容缺: the ledger, the moves of a supply-by day, and the published list.</summary>
public interface IToleranceApi
{
    /// <summary>
    /// The promises that I may see: what is owed by its day, all else the newest first. The same as CSV, without paging: <c>/api/supervision/tolerances.csv</c>.
    /// </summary>
    /// <param name="standing">Owed, Supplied, Late, Overdue or Lapsed; null for all.</param>
    /// <param name="extended">Only those that force majeure moved.</param>
    /// <param name="department">Only of this department.</param>
    /// <param name="matter">Only of this matter.</param>
    /// <param name="from">First supply-by day.</param>
    /// <param name="to">Last one.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/supervision/tolerances")]
    Task<Page<ToleranceLine>> ListAsync(
        string? standing = null, bool? extended = null, string? department = null, string? matter = null,
        [Query(Format = "yyyy-MM-dd")] DateOnly? from = null, [Query(Format = "yyyy-MM-dd")] DateOnly? to = null,
        string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>The same as a file.</summary>
    [Get("/api/supervision/tolerances.csv")]
    Task<HttpContent> CsvAsync(
        string? standing = null, bool? extended = null, string? department = null, string? matter = null,
        [Query(Format = "yyyy-MM-dd")] DateOnly? from = null, [Query(Format = "yyyy-MM-dd")] DateOnly? to = null, CancellationToken cancellation = default);

    /// <summary>不可抗力顺延, by the head of the department.</summary>
    [Post("/api/cases/{id}/tolerance/extend")]
    Task<ActResponse> ExtendAsync(
        Guid id, [Body] ExtendSupplyRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>解除容缺限制, by the head of the department.</summary>
    [Post("/api/cases/{id}/tolerance/lift")]
    Task<ActResponse> LiftAsync(Guid id, [Body] LiftBlockRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>容缺受理清单, for everybody.</summary>
    [Get("/api/public/tolerable")]
    Task<IReadOnlyList<TolerableMatter>> TolerableAsync(CancellationToken cancellation = default);
}
