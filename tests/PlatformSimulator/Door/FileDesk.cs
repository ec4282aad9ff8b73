using System.Globalization;
using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Hands out the files that items name, or what a fault makes of that.</summary>
internal sealed class FileDesk(World world, Platform platform)
{
    private readonly FileCabinet files = new(world.Options.File);

    public async Task<IResult> GiveAsync(string id, HttpResponse response)
    {
        world.Tally.Add(platform, "file");
        if (world.Dice.Strikes(platform, FaultNames.FileElsewhere))
        {
            response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.2/{id}");
            return Results.StatusCode(StatusCodes.Status302Found);
        }
        if (world.Dice.Strikes(platform, FaultNames.FileGone) || await files.FindAsync(platform, id) is not { } bytes)
            return Told.Error(StatusCodes.Status404NotFound, "UNKNOWN", $"没有文件“{id}”。");
        return Results.Bytes(world.Dice.Strikes(platform, FaultNames.FileWrong) ? Other(bytes) : world.Dice.Strikes(platform, FaultNames.FileLong) ? [.. bytes, .. bytes] : bytes);
    }

    /// <summary>As many bytes, one of them another.</summary>
    private static byte[] Other(byte[] bytes) => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)];
}
