namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>Results of a row, as the province writes them.</summary>
internal enum Outcome
{
    Accepted,
    Duplicate,
    Rejected,
    Deferred,
}
