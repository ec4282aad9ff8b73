using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Keys;
using ApprovalHub.PlatformSimulator.Store;

namespace ApprovalHub.PlatformSimulator;

/// <summary>What both platforms are made of: one of each in the program.</summary>
internal sealed record World(SimulatorOptions Options, KeyRing Keys, Holdings Holdings) : IAsyncDisposable
{
    public SimulatorClock Clock { get; } = new();

    public FaultDice Dice { get; } = new();

    public Tally Tally { get; } = new();

    /// <summary>Reads options, keys and file; sets clock and faults as they were, or as the command line says.</summary>
    public static World Of(SimulatorOptions options)
    {
        var holdings = new Holdings(options.File);
        var world = new World(options, KeyRing.Of(options), holdings);
        var kept = holdings.Settings;
        var plan = kept?.Faults ?? new FaultPlan();
        if (options.Faults is { } list)
            plan = new FaultPlan().With(list);
        plan = options.Seed is { } seed ? plan with { Seed = seed } : plan;
        world.Set(new Settings
        {
            ClockOffsetMs = Math.Max(kept?.ClockOffsetMs ?? long.MinValue, options.StartAt is { } start ? Ahead(start) : kept?.ClockOffsetMs ?? 0),
            Callback = options.Callback ?? kept?.Callback,
            Inbound = options.Inbound ?? kept?.Inbound,
            Faults = plan,
        });
        world.Dice.Begin(plan, turn: holdings[Platform.Province].Rows.Count + holdings[Platform.City].Rows.Count);
        return world;
    }

    public Settings Settings => Holdings.Settings!; // written at the start

    /// <summary>Sets what can be set while the program runs; it holds after a restart too.</summary>
    public void Set(Settings settings)
    {
        lock (Holdings.Sync)
            Holdings.Keep(new Entry { Settings = settings });
        Clock.Offset = TimeSpan.FromMilliseconds(settings.ClockOffsetMs);
    }

    /// <summary>By how many milliseconds an instant is ahead of the machine's clock.</summary>
    public static long Ahead(DateTimeOffset instant) => (long)(instant - TimeProvider.System.GetUtcNow()).TotalMilliseconds;

    public ValueTask DisposeAsync() => Holdings.DisposeAsync();
}
