using Refit;

namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>对账: what the hub and the platforms hold of a day, laid beside each other.</summary>
public interface IReconciliationApi
{
    /// <summary>The last look at each day of each platform within a month; administrators and supervisors.</summary>
    [Get("/api/reconciliations")]
    Task<ReconciliationsResponse> ListAsync(CancellationToken cancellation = default);

    /// <summary>One look with everything that differed.</summary>
    [Get("/api/reconciliations/{id}")]
    Task<ReconciliationResponse> ReadAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Looks at a day of a platform now; administrators only.</summary>
    [Post("/api/reconciliations")]
    Task<ReconciliationResponse> ReconcileAsync([Body] ReconcileRequest request, CancellationToken cancellation = default);

    /// <summary>Mends everything that a look has found, once; administrators only.</summary>
    [Post("/api/reconciliations/{id}/repair")]
    Task<ReconciliationResponse> RepairAsync(Guid id, CancellationToken cancellation = default);
}
