using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>附件: whoever dies, and however many fetch, the case has its file once; what was said of it is let go with the message.</summary>
public sealed class Files_are_fetched_once
{
    private static readonly byte[] Pdf = "%PDF-1.7 licence"u8.ToArray();

    [HubFact]
    public async Task Death_after_the_bytes_came_leaves_one_file_and_several_servers_fetch_it_once()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf };
        await inbox.Brings(Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "执照.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]));
        await inbox.Take();
        var dies = new Sabotage();
        await using (var server = inbox.Server(dies))
        {
            dies.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && sql?.Contains("INSERT INTO \"MaterialFiles\"", StringComparison.Ordinal) == true);
            await server.GetRequiredService<FetchInboundFiles.Handler>().HandleAsync(Platforms.City, (number, _) => inbox.Failed.Add(number), CancellationToken.None);
        }
        Assert.Single(inbox.Failed);
        Assert.Empty(await inbox.Files());

        inbox.Hub.Clock.Advance(SyncRules.Usual.FileLease + TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(inbox.Fetch)));
        Assert.Single(await inbox.Files());
        Assert.Equal(["f1", "f1"], inbox.City.Fetched);
        Assert.True(inbox.Uploads.IsEmpty);
    }

    [HubFact]
    public async Task What_is_said_of_a_file_is_let_go_with_its_message()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf };
        await inbox.Brings(Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "李明身份证.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]));
        await inbox.Take();
        await inbox.Fetch();
        inbox.Hub.Clock.Advance(TimeSpan.FromDays(60));
        await inbox.Hub.Ask((CleanExchange.Handler h) => h.HandleAsync(CancellationToken.None));

        await using var db = inbox.Hub.Db();
        Assert.All(await db.InboundMessages.AsNoTracking().ToListAsync(), m => Assert.Equal("", m.Payload));
        Assert.Single(await inbox.Files());
    }
}
