using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ApprovalHub.Benchmarks.Stores;

/// <summary>The PostgreSQL server to measure on: the one that the environment names, or one of the machine's own, started for the run.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Variable = "APPROVALHUB_TEST_POSTGRESQL";
    private readonly string? folder;
    private readonly string? programs;

    private PostgresServer(string connectionString, string? folder, string? programs) =>
        (ConnectionString, this.folder, this.programs) = (connectionString, folder, programs);

    public string ConnectionString { get; }

    /// <summary>Null where there is none; the note then says so.</summary>
    public static async Task<PostgresServer?> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return new PostgresServer(given, null, null);
        const string Debian = "/usr/lib/postgresql";
        var newest = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var v) ? v : 0)
                .Select(d => Path.Combine(d, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        return newest is null ? null : await StartAsync(newest);
    }

    /// <summary>Says why there are no figures on PostgreSQL.</summary>
    public static string Missing => $"PostgreSQL is left out: {Variable} is not set, and there is no server under /usr/lib/postgresql.";

    public async ValueTask DisposeAsync()
    {
        if (folder is null)
            return;
        await RunAsync(Path.Combine(programs!, "pg_ctl"), "stop", "-s", "-m", "fast", "-D", Path.Combine(folder, "data"));
        Directory.Delete(folder, recursive: true);
    }

    // All settings that keep a commit are the server's own: fsync and synchronous_commit stay on.
    private static async Task<PostgresServer> StartAsync(string programs)
    {
        var folder = Directory.CreateTempSubdirectory("approvalhub-bench-pg-").FullName;
        var (data, secret) = (Path.Combine(folder, "data"), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(18)));
        await File.WriteAllTextAsync(Path.Combine(folder, "secret"), secret);
        if (Environment.IsPrivilegedProcess)
            await RunPlainAsync("chown", "-R", "postgres", folder);
        await RunAsync(Path.Combine(programs, "initdb"), "-D", data, "-U", "postgres", $"--pwfile={Path.Combine(folder, "secret")}",
            "-A", "scram-sha-256", "--encoding=UTF8", "--locale=C");
        var port = FreePort();
        await RunAsync(Path.Combine(programs, "pg_ctl"), "start", "-w", "-s", "-D", data, "-l", Path.Combine(folder, "server.log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=2GB -c max_wal_size=4GB");
        return new PostgresServer($"Host=127.0.0.1;Port={port};Username=postgres;Password={secret};Database=postgres", folder, programs);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root: root lends it to the user that the package made.
    private static Task RunAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunPlainAsync("runuser", ["-u", "postgres", "--", program, .. arguments])
        : RunPlainAsync(program, arguments);

    private static async Task RunPlainAsync(string program, params string[] arguments)
    {
        // The server inherits the output, so nobody may wait for its end: it goes to the log instead.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in (string[])["-c", "exec \"$@\" >/dev/null </dev/null", "sh", program, .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with exit code {process.ExitCode}.");
    }
}
