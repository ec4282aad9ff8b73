using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Rehearsal;

/// <summary>A draft rehearsed over the last 200 cases, beside reading the same cases with their events.</summary>
internal static class RehearsalBenchmark
{
    private const int Cases = RehearseTemplates.MostCases, WarmUps = 5, Rounds = 20;
    private const double MostGrowth = 6;
    private const string Template = "parallel";

    public static async Task RunAsync(Report report)
    {
        await MeasureAsync(report, SqliteStore.New());
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
            report.Note(PostgresServer.Missing);
        else
            await MeasureAsync(report, await PostgresStore.NewAsync(server.ConnectionString));
    }

    private static async Task MeasureAsync(Report report, Store made)
    {
        await using var store = made;
        report.Progress($"{store.Name}: {Cases} cases from receipt to issue, and a draft");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        await using var services = ProductRunner.Services(store);
        for (var i = 0; i < Cases; i++)
            await new ProductRunner(services, centre).OneAsync((_, _) => Task.CompletedTask);
        await AskAsync(services, centre, async (DrawTemplates.Handler h) => (await h.SaveAsync(await DraftAsync(), null, CancellationToken.None)).Faults.Count);
        var (whole, read) = (new Timings(), new Timings());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var (rehearsing, reading) = (await TimedAsync(() => AskAsync<RehearseTemplates.Handler>(services, centre, RehearseAsync)), await TimedAsync(() => ReadAsync(services, centre)));
            if (round < WarmUps)
                continue;
            whole.Add(rehearsing);
            read.Add(reading);
        }
        report.Add(Figure.GrowthAtMost($"{store.Name}: a draft over {Cases} cases, beside reading them, p50", whole.Quantile(0.5), "ms", read.Quantile(0.5), MostGrowth));
        report.Note($"{store.Name}: slowest of {Rounds} {whole.Quantile(1):0.#} ms, reading {read.Quantile(1):0.#} ms.");
    }

    /// <summary>The template with other names and limits: each case is played twice, on its own version and on the draft.</summary>
    private static async Task<string> DraftAsync() =>
        (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Flow", "parallel.json"))).Replace("\"并行审查\"", "\"并行审查（提速）\"", StringComparison.Ordinal);

    private static async Task<int> RehearseAsync(RehearseTemplates.Handler handler)
    {
        var all = await handler.RunAsync(new(new Scenery.Which(Template, null, null), Cases), CancellationToken.None);
        return all.Lines.Count == Cases && all.Summary is { Unreadable: 0, Stuck: 0 } ? Cases : throw new InvalidOperationException($"{all.Summary}");
    }

    private static Task<int> ReadAsync(IServiceProvider services, Centre centre) => AskAsync(services, centre, async (PastCases cases, ActDesk desk) =>
        (await cases.LastAsync([Centre.MatterCode], Cases, await desk.BookAsync(CancellationToken.None), CancellationToken.None)).Count);

    private static async Task<TimeSpan> TimedAsync(Func<Task<int>> work)
    {
        var from = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(from);
    }

    private static Task<int> AskAsync<THandler>(IServiceProvider services, Centre centre, Func<THandler, Task<int>> ask)
        where THandler : notnull => AskAsync(services, centre, (THandler handler, SignedIn _) => ask(handler));

    private static async Task<int> AskAsync<TOne, TOther>(IServiceProvider services, Centre centre, Func<TOne, TOther, Task<int>> ask)
        where TOne : notnull
        where TOther : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<SignedIn>().PersonId = centre.Administrator;
        return await ask(scope.ServiceProvider.GetRequiredService<TOne>(), scope.ServiceProvider.GetRequiredService<TOther>());
    }
}
