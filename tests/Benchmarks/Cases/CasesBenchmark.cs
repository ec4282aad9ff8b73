using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Tracking;

namespace ApprovalHub.Benchmarks.Cases;

/// <summary>A page of the list of cases takes the same time among 1 thousand cases as among 1 million, whatever it is asked for and by whom.</summary>
internal static class CasesBenchmark
{
    private const int Few = 1000, Many = 1_000_000, Rounds = 10, Queries = 20, PageSize = 100;
    private const double MostGrowth = 1.5;

    private static readonly (string What, Func<Centre, Guid> Who, ListCases.Query Query)[] Questions =
    [
        ("all", c => c.Clerk, new()),
        ("in a state", c => c.Clerk, new() { State = CaseState.Correcting }),
        ("green ones", c => c.Clerk, new() { Lane = Lane.Green }),
        ("of a matter", c => c.Clerk, new() { Matter = Crowd.RareMatter }),
        ("of a department", c => c.Clerk, new() { Department = Crowd.Own }),
        ("overdue ones", c => c.Clerk, new() { Overdue = ListCases.OverdueLimit.Promised }),
        ("overdue ones of a department", c => c.Clerk, new() { Overdue = ListCases.OverdueLimit.Promised, Department = Crowd.Late }),
        ("number's beginning", c => c.Clerk, new() { Words = Centre.MatterCode }),
        ("name's beginning", c => c.Clerk, new() { Words = Crowd.RareName }),
        ("as the lead department", c => c.ReviewerA, new()),
        ("as a guest", c => c.ReviewerB, new()),
    ];

    public static async Task RunAsync(Report report)
    {
        await MeasureAsync(report, () => Task.FromResult<Store>(SqliteStore.New()));
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
            report.Note(PostgresServer.Missing);
        else
            await MeasureAsync(report, async () => await PostgresStore.NewAsync(server.ConnectionString));
    }

    private static async Task MeasureAsync(Report report, Func<Task<Store>> make)
    {
        await using var few = await Hall.FilledAsync(report, await make(), Few);
        await using var many = await Hall.FilledAsync(report, await make(), Many);
        report.Progress($"{few.Name}: reading the list, {Rounds} rounds by turns");
        foreach (var (what, who, query) in Questions)
        {
            foreach (var (page, after) in new[] { ("first page", false), ("second page", true) })
            {
                var (small, large) = (new Timings(), new Timings());
                var (asked, of) = (await StartAsync(few, who, query, after), await StartAsync(many, who, query, after));
                var rows = (Few: 0, Many: 0);
                for (var round = 0; round < Rounds; round++)
                    rows = (await ReadAsync(few, who, asked, small), await ReadAsync(many, who, of, large));
                report.Add(Figure.GrowthAtMost($"{few.Name}: {what}, {page}, 1 million beside 1 thousand, p50", large.Quantile(0.5), "ms", small.Quantile(0.5), MostGrowth));
                report.Note($"{few.Name}: {what}, {page} shows {rows.Many} rows ({rows.Few} among 1 thousand), p99 {large.Quantile(0.99):0.###} ms ({small.Quantile(0.99):0.###}).");
            }
        }
    }

    /// <summary>Warms up and finds where the second page begins.</summary>
    private static async Task<ListCases.Query> StartAsync(Hall hall, Func<Centre, Guid> who, ListCases.Query query, bool after)
    {
        Guid? next = null;
        await hall.AskAsync<ListCases.Handler>(who(hall.Centre), async handler =>
        {
            var page = await handler.HandleAsync(query with { Take = PageSize }, CancellationToken.None);
            next = page.Next;
            return page.Rows.Count;
        }, Queries, new Timings());
        return query with { Take = PageSize, After = after ? next : null };
    }

    private static Task<int> ReadAsync(Hall hall, Func<Centre, Guid> who, ListCases.Query query, Timings into) => hall.AskAsync<ListCases.Handler>(
        who(hall.Centre), async handler => (await handler.HandleAsync(query, CancellationToken.None)).Rows.Count, Queries, into);
}
