namespace ApprovalHub.Architecture.Tests;

/// <summary>Ends a test with all the faults that a rule found, none cut short.</summary>
internal static class Verdict
{
    public static void NoFaults(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all)}");
    }
}
