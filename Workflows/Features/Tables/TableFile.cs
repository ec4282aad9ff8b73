using ApprovalHub.Domain.Process;

namespace ApprovalHub.Features.Tables;

/// <summary>A decision table as it was read: its rows, or every fault.</summary>
/// <param name="Rows">The rows in order; empty where there is a fault.</param>
/// <param name="Faults">Faults by row and column.</param>
public sealed record TableFile(IReadOnlyList<BranchRule> Rows, IReadOnlyList<TableFault> Faults)
{
    public bool IsOk => Faults.Count == 0;
}
