namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>One thing that was done about a look by hand.</summary>
/// <param name="Kind"><c>HandProposed</c>, <c>HandDropped</c> or <c>HandSettled</c>.</param>
/// <param name="ByName">Who.</param>
/// <param name="At">When.</param>
/// <param name="Words">Why.</param>
public sealed record HandAct(string Kind, string ByName, DateTimeOffset At, string Words);
