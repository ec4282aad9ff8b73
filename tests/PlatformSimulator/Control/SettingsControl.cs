using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Faults;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Control;

/// <summary>Faults, clock, callback address, and restarts by hand.</summary>
internal sealed class SettingsControl(World world)
{
    public IResult Faults() => Told.Json(new { plan = world.Dice.Plan, struck = new { province = world.Dice.Struck(Platform.Province), city = world.Dice.Struck(Platform.City) } });

    /// <summary>Begins another plan instead of the one before.</summary>
    public async Task<IResult> SetFaultsAsync(HttpRequest request)
    {
        var plan = await Told.ReadAsync<FaultPlan>(request);
        if (plan.Mistake() is { } mistake)
            return Told.Error(StatusCodes.Status422UnprocessableEntity, "FAULTS", mistake);
        world.Set(world.Settings with { Faults = plan });
        world.Dice.Begin(plan);
        return Faults();
    }

    public IResult Clock() => Told.Json(new { now = Wire.Time(world.Clock.GetUtcNow()), offsetMs = (long)world.Clock.Offset.TotalMilliseconds });

    /// <summary>Sets the clock: to an instant, or by its distance from the machine's.</summary>
    public async Task<IResult> SetClockAsync(HttpRequest request)
    {
        var wanted = await Told.ReadAsync<ClockSetting>(request);
        if ((wanted.Now is null) == (wanted.OffsetMs is null))
            throw new UnreadableException("Either now or offsetMs.");
        world.Set(world.Settings with { ClockOffsetMs = wanted.OffsetMs ?? World.Ahead(wanted.Now!.Value) });
        return Clock();
    }

    public async Task<IResult> SetCallbackAsync(HttpRequest request)
    {
        var wanted = await Told.ReadAsync<CallbackSetting>(request);
        world.Set(world.Settings with { Callback = SimulatorOptions.Web(wanted.Address ?? "") });
        return Told.Json(new { address = world.Settings.Callback });
    }

    /// <summary>Restarts at once; one that ends the program is never answered.</summary>
    public async Task<IResult> RestartAsync(HttpRequest request)
    {
        var wanted = await Told.ReadAsync<RestartSetting>(request);
        new AnswerFaults(world, Platform.Province).Restart(wanted.How);
        return Told.Json(new { how = wanted.How });
    }

    private sealed record ClockSetting(DateTimeOffset? Now, long? OffsetMs);

    private sealed record CallbackSetting(string? Address);

    private sealed record RestartSetting(RestartWay How);
}
