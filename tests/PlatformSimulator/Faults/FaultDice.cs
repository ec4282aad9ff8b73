using System.Diagnostics;

namespace ApprovalHub.PlatformSimulator.Faults;

/// <summary>Throws the dice for a plan, and counts what struck.</summary>
internal sealed class FaultDice
{
    private readonly Lock sync = new();
    private readonly Dictionary<(Platform, string), int> struck = [];
    private readonly Dictionary<Platform, long> downUntil = [];
    private Random random = new(1);

    public FaultPlan Plan { get; private set; } = new();

    /// <summary>Begins a plan: counts at zero, dice at its seed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="turn">Which start of the program this is: a plan that ends it must not end it at the same request for ever.</param>
    public void Begin(FaultPlan plan, int turn = 0)
    {
        lock (sync)
        {
            (Plan, random) = (plan, new Random(plan.Seed + turn));
            struck.Clear();
            downUntil.Clear();
        }
    }

    /// <summary>Whether a fault strikes now.</summary>
    public bool Strikes(Platform platform, string name)
    {
        if (Plan.Of(platform, name) is not { Chance: > 0 } fault)
            return false;
        lock (sync)
        {
            var times = struck.GetValueOrDefault((platform, name));
            if (times >= (fault.Most ?? int.MaxValue) || random.NextDouble() >= fault.Chance)
                return false;
            struck[(platform, name)] = times + 1;
            return true;
        }
    }

    /// <summary>Whether a platform says 500 now: struck just now, or not over yet.</summary>
    public bool IsDown(Platform platform)
    {
        lock (sync)
        {
            if (Stopwatch.GetTimestamp() < downUntil.GetValueOrDefault(platform))
                return true;
        }
        if (!Strikes(platform, FaultNames.Error))
            return false;
        lock (sync)
            downUntil[platform] = Stopwatch.GetTimestamp() + (Stopwatch.Frequency * Plan.ErrorMs / 1000);
        return true;
    }

    /// <summary>A span of up to so many milliseconds.</summary>
    public TimeSpan UpTo(int milliseconds)
    {
        lock (sync)
            return TimeSpan.FromMilliseconds(random.NextDouble() * milliseconds);
    }

    /// <summary>How often each has struck since the plan began.</summary>
    public IReadOnlyDictionary<string, int> Struck(Platform platform)
    {
        lock (sync)
            return struck.Where(entry => entry.Key.Item1 == platform).ToDictionary(entry => entry.Key.Item2, entry => entry.Value);
    }
}
