using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>A report taken for a lease.</summary>
/// <param name="Lease">Whose it is.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="DataSet">Its data set.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
/// <param name="Report">As it goes out.</param>
public sealed record TakenReport(Guid Lease, Guid CaseId, string DataSet, int Attempts, OutgoingReport Report);
