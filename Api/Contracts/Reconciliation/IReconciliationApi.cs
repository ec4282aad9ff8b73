using Refit;

namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>对账: what the hub and the platforms hold of a day, laid beside each other.</summary>
public interface IReconciliationApi
{
    /// <summary>The last look at each day of each platform within a month; administrators and supervisors.</summary>
    [Get("/api/reconciliations")]
    Task<ReconciliationsResponse> ListAsync(CancellationToken cancellation = default);

    /// <summary>One look with what was compared and the first of what differed.</summary>
    [Get("/api/reconciliations/{id}")]
    Task<ReconciliationResponse> ReadAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>What differed behind a place of the list.</summary>
    /// <param name="id">The look.</param>
    /// <param name="after">The place; 0 is the beginning.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/reconciliations/{id}/differences")]
    Task<IReadOnlyList<ReconciliationResponse.Difference>> DifferencesAsync(Guid id, int after, int? take = null, CancellationToken cancellation = default);

    /// <summary>Looks at a day of a platform now; administrators only.</summary>
    [Post("/api/reconciliations")]
    Task<ReconciliationResponse> ReconcileAsync([Body] ReconcileRequest request, CancellationToken cancellation = default);

    /// <summary>人工处理: what no report of ours can mend is closed by two persons; administrators, and supervisors as the second one.</summary>
    [Post("/api/reconciliations/{id}/hand")]
    Task<ReconciliationResponse> HandAsync(Guid id, [Body] HandRequest request, CancellationToken cancellation = default);

    /// <summary>Mends everything that a look has found, once; administrators only.</summary>
    [Post("/api/reconciliations/{id}/repair")]
    Task<ReconciliationResponse> RepairAsync(Guid id, CancellationToken cancellation = default);
}
