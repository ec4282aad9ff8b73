using System.Globalization;
using ApprovalHub.Features.Papers;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>Cut at any command of any act or rendering, numbers and files come out whole.</summary>
public sealed class Whatever_breaks
{
    [HubTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_numbers_of_each_kind_have_no_gap_and_each_paper_one_file(int seed)
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk);
        await hub.Receive("食品经营许可", Applicants.Company);
        var (random, locked) = (new Random(seed), new Lock());
        hub.Sabotage.BreakWhen((_, _) =>
        {
            lock (locked)
                return random.Next(45) == 0;
        });
        var broken = 0;
        for (var i = 0; i < 40; i++)
        {
            try
            {
                await hub.ReceiveAndAccept("食品经营许可", i % 2 == 0 ? Applicants.Company : Applicants.Person);
                await Render(hub);
            }
            catch (Exception)
            {
                broken++; // whatever a cut at any command comes out as
            }
        }
        hub.Sabotage.Stop();
        while (await Render(hub) > 0)
        {
        }

        Assert.InRange(broken, 5, 35);
        await using var db = hub.Db();
        var papers = await db.Papers.AsNoTracking().ToListAsync();
        foreach (var kind in papers.GroupBy(p => p.Kind))
            Assert.Equal(Enumerable.Range(1, kind.Count()), kind.Select(p => int.Parse(p.Number[(p.Number.IndexOf('〕') + 1)..^1], CultureInfo.InvariantCulture)).Order());
        Assert.All(papers, p => Assert.NotNull(p.FileHash));
        Assert.Equal(papers.Count, papers.Select(p => p.FileHash).Distinct().Count());
    }

    private static Task<int> Render(Hub hub) => hub.Ask((RenderPapers.Handler h) => h.HandleAsync(CancellationToken.None));
}
