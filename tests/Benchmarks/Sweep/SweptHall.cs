using System.Diagnostics;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Sweep;

/// <summary>A filled database with the product on it, whose due rungs are made due again before each sweep.</summary>
/// <param name="store">The database.</param>
/// <param name="services">The product.</param>
/// <param name="dueAt">When the rungs are due.</param>
/// <param name="due">How many.</param>
internal sealed class SweptHall(Store store, ServiceProvider services, DateTimeOffset dueAt, int due) : IAsyncDisposable
{
    public string Name => store.Name;

    /// <summary>One sweep that fires every due rung.</summary>
    public async Task SweepAsync(Timings into)
    {
        var done = await TimedAsync(into);
        if (done != due)
            throw new InvalidOperationException($"The sweep did {done} things, not {due}.");
        await MakeDueAsync();
    }

    /// <summary>One sweep that finds nothing.</summary>
    public async Task IdleAsync(Timings into)
    {
        await TimedAsync(new Timings());
        await TimedAsync(into);
        await MakeDueAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    private async Task<int> TimedAsync(Timings into)
    {
        var from = Stopwatch.GetTimestamp();
        var done = await services.GetRequiredService<SweepDueCases.Handler>().HandleAsync(
            (one, fault) => throw new InvalidOperationException($"Case {one.Number} could not be done.", fault), CancellationToken.None);
        into.Add(Stopwatch.GetElapsedTime(from));
        return done;
    }

    /// <summary>Takes the claims and marks away again; the chain of events goes on.</summary>
    private async Task MakeDueAsync()
    {
        await using var db = store.Provider.Open(store.Options());
        db.Database.SetCommandTimeout(600);
        var reminded = default(RungMarks).With(RungKind.Reminder);
        var fired = db.Rungs.Select(r => r.CaseId);
        await db.Cases.Where(c => fired.Contains(c.Id))
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.PromisedRungs, reminded).SetProperty(x => x.NextDueAt, dueAt));
        await db.Rungs.ExecuteDeleteAsync();
    }
}
