using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>附件 that the platform could not hand out at first: they come as soon as somebody says that it can, and belong to the case even where that has ended meanwhile.</summary>
public sealed class Files_that_come_late
{
    private static readonly byte[] Pdf = "%PDF-1.7 licence"u8.ToArray();

    [HubFact]
    public async Task Who_resumes_a_platform_need_not_wait_for_the_files_that_wait()
    {
        await using var inbox = await OpenAsync();
        inbox.Hub.As("zwfw-admin1");
        await inbox.Hub.Ask(async (PauseLine.Handler h) => { await h.PauseAsync(new(Platforms.City, "市平台换存储", null), CancellationToken.None); return true; });
        inbox.City.Files["f1"].Fault = null;
        await inbox.Hub.Ask(async (PauseLine.Handler h) => { await h.ResumeAsync(new(Platforms.City, "换好了", null), CancellationToken.None); return true; });
        await inbox.Fetch();

        Assert.Equal("执照.pdf", Assert.Single(await inbox.Files()).Name);
    }

    [HubFact]
    public async Task What_was_handed_in_before_the_end_belongs_to_the_case_though_it_comes_after()
    {
        await using var inbox = await OpenAsync();
        inbox.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        await inbox.Brings(Inbox.About("XX2", "Withdrawal", new Incoming { ApplicationNumber = "XX1", Reason = "不办了" }));
        await inbox.Take();
        var one = Assert.Single(await inbox.Cases());
        Assert.Equal(CaseState.Ended, one.State);

        inbox.City.Files["f1"].Fault = null;
        inbox.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await inbox.Fetch();

        var file = Assert.Single(await inbox.Files());
        Assert.Equal((one.Id, "M01", "执照.pdf"), (file.CaseId!.Value, file.MaterialCode, file.Name));
        Assert.Equal((InboundState.Taken, (string?)null), (Assert.Single(await inbox.Named()).State, Assert.Single(await inbox.Named()).Fault));
    }

    /// <summary>An application has come, and the city cannot hand out its file.</summary>
    private static async Task<Inbox> OpenAsync()
    {
        var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf, Fault = FetchedFile.NotNow("HTTP 503") };
        await inbox.Brings(Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "执照.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]));
        await inbox.Take();
        await inbox.Fetch();
        Assert.Equal(InboundState.Waiting, Assert.Single(await inbox.Named()).State);
        Assert.Empty(await inbox.Files());
        return inbox;
    }
}
