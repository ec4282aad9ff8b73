using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Inbox;

/// <summary>A filled database with the product on it.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly Store store;
    private readonly ServiceProvider services;

    private Hall(Store store, ServiceProvider services, Centre centre) => (this.store, this.services, Centre) = (store, services, centre);

    public string Name => store.Name;

    public Centre Centre { get; }

    /// <summary>Makes a database and fills in a crowd of a size, after one case that the product received.</summary>
    public static async Task<Hall> FilledAsync(Report report, Store store, int size, Func<TableDump, Centre, Crowd>? crowd = null)
    {
        report.Progress($"{store.Name}: filling in {size} cases");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        var services = ProductRunner.Services(store);
        TableDump? model = null;
        await using (var connection = await store.ConnectAsync())
        {
            await new ProductRunner(services, centre).OneAsync(async (act, _) =>
                model = act == Act.Receive ? await TableDump.TakeAsync(connection) : model);
        }
        await BulkFill.RunAsync(store, crowd?.Invoke(model!, centre) ?? new Crowd(model!, centre, size));
        return new Hall(store, services, centre);
    }

    /// <summary>Asks a handler a number of times as one person; answers how many rows it shows.</summary>
    public async Task<int> AskAsync<THandler>(Guid who, Func<THandler, Task<int>> ask, int times, Timings into)
        where THandler : notnull
    {
        var rows = 0;
        for (var i = 0; i < times; i++)
        {
            var from = Stopwatch.GetTimestamp();
            await using (var scope = services.CreateAsyncScope())
            {
                scope.ServiceProvider.GetRequiredService<SignedIn>().PersonId = who;
                rows = await ask(scope.ServiceProvider.GetRequiredService<THandler>());
            }
            into.Add(Stopwatch.GetElapsedTime(from));
        }
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }
}
