using System.Diagnostics;

namespace ApprovalHub.Tests.Kit;

/// <summary>The simulator as a program of its own, which can be killed.</summary>
public sealed class PlatformsProcess : IDisposable
{
    private readonly Process process;

    private PlatformsProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="file">What it keeps; sample keys stand in <c>keys</c> beside it.</param>
    /// <param name="options">Its options.</param>
    public static async Task<PlatformsProcess> StartAsync(string file, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ApprovalHub.PlatformSimulator.dll"), "--port", "0", "--file", file, .. options])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Platforms at ", StringComparison.Ordinal))
                return new PlatformsProcess(process, new Uri(line.Split(' ', ',')[2]));
        }
        throw new InvalidOperationException("The simulator did not start.");
    }

    /// <summary>Kills it where it stands, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public async Task<int> EndedAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
