using System.Diagnostics;

namespace ApprovalHub.Benchmarks;

/// <summary>This program once more, in a role of <c>chaos</c> or <c>soak</c>: a process that can be killed, and that is missed where it did not start or ended by itself.</summary>
internal sealed class Child : IDisposable
{
    /// <summary>What it says once it has begun to work.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly string name;
    private readonly Process process;
    private readonly TaskCompletionSource<bool> began = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Child(string name, Process process)
    {
        (this.name, this.process) = (name, process);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null or Ready)
                began.TrySetResult(line.Data is Ready);
        };
        process.BeginOutputReadLine();
    }

    /// <summary>Starts it as this program was started: by its own host, or as <c>dotnet x.dll</c>.</summary>
    /// <param name="name">The role.</param>
    /// <param name="variable">The environment variable that tells it where to work.</param>
    /// <param name="value">Its value.</param>
    public static Child Start(string name, string variable, string value)
    {
        var host = Environment.ProcessPath!;
        string[] arguments = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [Environment.GetCommandLineArgs()[0], name] : [name];
        var start = new ProcessStartInfo(host, arguments) { RedirectStandardOutput = true };
        start.Environment[variable] = value;
        return new Child(name, Process.Start(start) ?? throw new InvalidOperationException($"{host} could not be started as {name}."));
    }

    /// <summary>Waits until it has begun to work; a fault where it does not.</summary>
    public async Task BegunAsync()
    {
        try
        {
            if (await began.Task.WaitAsync(Longest))
                return;
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The process {name} has not begun to work within {Longest.TotalSeconds} s.");
        }
        await process.WaitForExitAsync();
        throw new InvalidOperationException($"The process {name} could not be started: it ended with exit code {process.ExitCode}.");
    }

    /// <summary>Kills it where it stands, as <c>kill -9</c> does; a fault where it had ended by itself.</summary>
    public async Task KillAsync()
    {
        if (process.HasExited)
            throw new InvalidOperationException($"The process {name} was not there to be killed: it had ended by itself with exit code {process.ExitCode}.");
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
