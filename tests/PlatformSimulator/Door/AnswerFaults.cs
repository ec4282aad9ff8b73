using System.Globalization;
using ApprovalHub.PlatformSimulator.Faults;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>The faults that strike a request as a whole, before it is looked at and after all is stored.</summary>
internal sealed class AnswerFaults(World world, Platform platform)
{
    /// <summary>Exit code of a program that was made to end by <c>restart</c>.</summary>
    public const int ExitCode = 75;

    private FaultDice Dice => world.Dice;

    /// <summary>Before it is looked at; true where it has been answered thereby, unsigned, as a gateway answers.</summary>
    public async Task<bool> MeetAsync(HttpContext http, RateGate rate)
    {
        if (Dice.IsDown(platform))
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return true;
        }
        if (!rate.Takes() || Dice.Strikes(platform, FaultNames.Throttle))
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
            world.Tally.Add(platform, "throttled");
            return true;
        }
        if (Dice.Strikes(platform, FaultNames.Slow))
            await Task.Delay(Dice.UpTo(Dice.Plan.SlowMs), http.RequestAborted);
        return false;
    }

    /// <summary>After all is stored; false where no answer is to go out.</summary>
    public async Task<bool> LeaveAsync(HttpContext http)
    {
        if (Dice.Strikes(platform, FaultNames.Restart))
        {
            Restart(Dice.Plan.Restart);
            http.Abort();
            return false;
        }
        if (Dice.Strikes(platform, FaultNames.Timeout))
        {
            await Task.WhenAny(Task.Delay(Dice.Plan.HangMs, http.RequestAborted)); // ends also, without a fault, when the hub gives up
            http.Abort();
            return false;
        }
        if (!Dice.Strikes(platform, FaultNames.Close))
            return true;
        http.Abort();
        return false;
    }

    /// <summary>The answer, or what <c>garble</c> made of it.</summary>
    public byte[] Garbled(byte[] answer) => !Dice.Strikes(platform, FaultNames.Garble) ? answer
        : [.. answer[..(answer.Length / 2)], .. "\0<html>502"u8];

    /// <summary>Ends the program at once, or drops its memory.</summary>
    public void Restart(RestartWay way)
    {
        if (way == RestartWay.Exit)
            Environment.Exit(ExitCode);
        world.Holdings.Reload();
    }
}
