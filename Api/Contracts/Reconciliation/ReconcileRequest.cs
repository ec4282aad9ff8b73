namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>A day of a platform to be looked at.</summary>
/// <param name="Platform"><c>Province</c> or <c>City</c>.</param>
/// <param name="Day">Day in Shanghai on which the acts were done; today at the latest.</param>
public sealed record ReconcileRequest(string Platform, DateOnly Day);
