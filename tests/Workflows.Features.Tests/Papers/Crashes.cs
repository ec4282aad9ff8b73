using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Papers;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>
/// From the act to the stored bytes a paper goes by render, sign, store and note. Wherever the program dies there is one number, one paper and,
/// once it was given out, the same bytes for ever, though every signature of the test's key is another one.
/// </summary>
public sealed class Crashes
{
    [HubFact]
    public async Task Killed_after_the_act_the_paper_is_made_later_under_its_number()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk).Sabotage.BreakAfterCommit();
        await Assert.ThrowsAnyAsync<Exception>(() => hub.Receive("食品经营许可", Applicants.Company));

        var paper = await Only(hub);
        Assert.Null(paper.FileHash);
        Assert.Equal(1, await Render(hub));
        await MustBeOne(hub, paper.Number);
    }

    [HubTheory]
    [InlineData(Step.Render)]
    [InlineData(Step.Sign)]
    [InlineData(Step.Store)]
    [InlineData(Step.Stored)]
    public async Task Killed_before_it_was_noted_it_is_made_again_and_nobody_saw_the_first(Step step)
    {
        var line = new Line();
        await using var hub = await Hub.OpenAsync(line.Register);
        var number = (await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company)).Papers.Single().Number;
        line.Breaks = step;

        await Assert.ThrowsAnyAsync<Exception>(() => Render(hub));

        Assert.Null((await Only(hub)).FileHash);
        Assert.Equal(step == Step.Stored ? 1 : 0, line.Kept.Count); // what lies there points to no paper
        Assert.Equal(1, await Render(hub));
        await MustBeOne(hub, number);
    }

    [HubFact]
    public async Task Killed_while_it_is_noted_it_is_noted_by_the_next()
    {
        await using var hub = await Hub.OpenAsync();
        var number = (await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company)).Papers.Single().Number;
        var noting = 0;
        hub.Sabotage.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && sql!.StartsWith("UPDATE", StringComparison.Ordinal)
            && sql.Contains("CasePapers", StringComparison.Ordinal) && Interlocked.Increment(ref noting) == 1);

        await Assert.ThrowsAnyAsync<Exception>(() => Render(hub));

        Assert.Equal(1, noting);
        Assert.Null((await Only(hub)).FileHash);
        Assert.Equal(1, await Render(hub));
        await MustBeOne(hub, number);
    }

    [HubFact]
    public async Task Made_twice_at_once_the_first_that_is_noted_counts_and_both_give_it_out()
    {
        var line = new Line();
        await using var hub = await Hub.OpenAsync(line.Register);
        await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        var paper = await Only(hub);
        byte[] faster = [];
        line.Meanwhile = async () => faster = await Read(hub, paper.Id);

        var slower = await Read(hub, paper.Id);

        Assert.Equal(faster, slower);
        Assert.Equal([(await Only(hub)).FileHash], line.Kept.Distinct().Except(line.Dropped)); // the other file is gone
        Assert.Equal(2, line.Kept.Distinct().Count());
        await MustBeOne(hub, paper.Number);
    }

    [HubFact]
    public async Task A_file_that_was_lost_is_never_replaced_by_another()
    {
        var line = new Line();
        await using var hub = await Hub.OpenAsync(line.Register);
        await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        var paper = await Only(hub);
        await Read(hub, paper.Id);
        var hash = (await Only(hub)).FileHash!;
        line.Lost = hash;

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Read(hub, paper.Id));

        Assert.Contains(hash, fault.Message, StringComparison.Ordinal);
        Assert.Equal(hash, (await Only(hub)).FileHash);
    }

    private static Task<int> Render(Hub hub) => hub.Ask((RenderPapers.Handler h) => h.HandleAsync(CancellationToken.None));

    private static async Task<byte[]> Read(Hub hub, Guid paper) =>
        (await hub.As(Hub.Clerk).Ask((ReadPaper.Handler h) => h.HandleAsync(new ReadPaper.Query(paper, View: true), CancellationToken.None))).Bytes;

    private static async Task<CasePaper> Only(Hub hub)
    {
        await using var db = hub.Db();
        return await db.Papers.AsNoTracking().SingleAsync();
    }

    private static async Task MustBeOne(Hub hub, string number)
    {
        var paper = await Only(hub);
        Assert.Equal(number, paper.Number);
        Assert.EndsWith("〕1号", number, StringComparison.Ordinal);
        Assert.NotNull(paper.FileHash);
        Assert.Equal(await Read(hub, paper.Id), await Read(hub, paper.Id));
        Assert.Equal(0, await Render(hub));
        Assert.Equal(paper.FileHash, (await Only(hub)).FileHash);
    }

    /// <summary>Where the line from the press to the disk breaks.</summary>
    public enum Step
    {
        None,
        Render,
        Sign,
        Store,
        Stored,
    }
}
