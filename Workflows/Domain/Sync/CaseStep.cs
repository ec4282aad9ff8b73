namespace ApprovalHub.Domain.Sync;

/// <summary>A step of a case as the outbox has it, without what it says.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">办件编号</param>
/// <param name="Step">1, 2, 3 … in the case, without gaps.</param>
/// <param name="Sequence">Its row of the outbox.</param>
/// <param name="DataSet">Data set of GB/T 39046-2020.</param>
/// <param name="At">The instant of the act.</param>
public sealed record CaseStep(Guid CaseId, string CaseNumber, int Step, int Sequence, string DataSet, DateTimeOffset At);
