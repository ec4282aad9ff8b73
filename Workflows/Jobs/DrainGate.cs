using System.Collections.Concurrent;

namespace ApprovalHub.Jobs;

/// <summary>One drain a platform in one program: only to be thrifty, several would do no harm.</summary>
public sealed class DrainGate
{
    private readonly ConcurrentDictionary<string, bool> inside = new();

    public bool TryEnter(string platform) => inside.TryAdd(platform, true);

    public void Leave(string platform) => inside.TryRemove(platform, out _);
}
