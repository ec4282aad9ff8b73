namespace ApprovalHub.PlatformSimulator.Faults;

/// <summary>How often a fault strikes.</summary>
/// <param name="Chance">0 never to 1 always.</param>
/// <param name="Most">How many times at most; null for any number.</param>
internal sealed record Fault(double Chance, int? Most = null);
