using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>附件: files of the platforms' messages become files of the right materials, once, by the checks of an upload; what cannot be had holds up nothing.</summary>
public sealed class Files_of_messages
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 营业执照");

    [HubFact]
    public async Task Files_become_those_of_the_right_materials_once_though_the_message_comes_twice()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf };
        var message = Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "执照.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]);
        await inbox.Brings(message);
        await inbox.Take();
        await inbox.Fetch();
        await inbox.Brings(message);
        await inbox.Take();
        await inbox.Fetch();

        var one = Assert.Single(await inbox.Cases());
        var file = Assert.Single(await inbox.Files());
        Assert.Equal((one.Id, "M01", "执照.pdf", FileTypes.Pdf, TrustGrade.C, (Guid?)null, "李明"), (file.CaseId!.Value, file.MaterialCode, file.Name, file.Type, file.Trust, file.AddedById, file.AddedBy));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf)), file.Hash);
        Assert.Equal(["f1"], inbox.City.Fetched);
        var named = Assert.Single(await inbox.Named());
        Assert.Equal((InboundState.Taken, one.Number, (DateTimeOffset?)null), (named.State, named.CaseNumber, named.DueAt));
        Assert.Equal("XX1", Assert.Single(inbox.City.Told).Number); // of a file the platform is told nothing
        Assert.True(inbox.Uploads.IsEmpty);
    }

    [HubFact]
    public async Task What_is_wrong_with_a_file_holds_up_neither_the_case_nor_the_other_files()
    {
        await using var inbox = await Inbox.OpenAsync();
        var (script, virus) = ("#!/bin/sh rm"u8.ToArray(), "%PDF-1.7 EICAR"u8.ToArray());
        (inbox.Province.Files["bad"], inbox.Province.Files["virus"], inbox.Province.Files["f1"]) = (new() { Bytes = script }, new() { Bytes = virus }, new() { Bytes = Pdf });
        inbox.Province.Has(Inbox.Application("HN1", materials:
        [
            Attached.With("M01", Attached.Of("bad", "a.pdf", script), Attached.Of("virus", "b.pdf", virus), Attached.Of("gone", "c.pdf", Pdf), Attached.Of("f1", "d.pdf", Pdf) with { Size = Inbox.LargestFile + 1 },
                Attached.Of("f1", "e.pdf", Pdf) with { Sha256 = null, Wrong = "sm3" }, Attached.Of("f1", "f.pdf", Pdf)),
            new(null, "经营者身份证明", 1), new("M03", null, 1),
        ]));
        await inbox.Take();
        await inbox.Fetch();

        Assert.Single(await inbox.Cases());
        Assert.Equal("f.pdf", Assert.Single(await inbox.Files()).Name);
        Assert.Equal(["FILE_TYPE_NOT_TAKEN", "FILE_INFECTED", "INBOUND_FILE_REFUSED", "FILE_TOO_LARGE", "INBOUND_FILE_WRONG", null], (await inbox.Named()).Select(m => m.Fault));
        Assert.Equal(5, (await inbox.Named()).Count(m => m.State == InboundState.Held));
        Assert.DoesNotContain("f1", inbox.Province.Fetched.SkipLast(1)); // too large or wrong by what is said of it: not asked for
        Assert.True(inbox.Uploads.IsEmpty);
    }

    [HubFact]
    public async Task What_is_the_platforms_trouble_is_tried_again_later_and_later_and_in_the_end_somebody_looks()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf, Fault = FetchedFile.NotNow("HTTP 503") };
        await inbox.Brings(Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "执照.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]));
        await inbox.Take();
        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 6; i++)
        {
            await inbox.Fetch();
            await inbox.Fetch(); // not before it is due
            var waits = Assert.Single(await inbox.Named());
            Assert.Equal((InboundState.Waiting, "INBOUND_FILE_AWAY"), (waits.State, waits.Fault));
            pauses.Add(waits.DueAt!.Value - inbox.Hub.Clock.GetUtcNow());
            inbox.Hub.Clock.Advance(pauses[^1]);
        }
        Assert.Equal(6, inbox.City.Fetched.Count);
        Assert.Equal(pauses.Order(), pauses);
        Assert.True(pauses[^1] >= 4 * pauses[0], string.Join(", ", pauses));

        inbox.Hub.Clock.Advance(SyncRules.Usual.FileTried);
        await inbox.Fetch();
        var held = Assert.Single(await inbox.Named());
        Assert.Equal((InboundState.Held, "INBOUND_FILE_AWAY"), (held.State, held.Fault));

        inbox.City.Files["f1"].Fault = null;
        inbox.Hub.As("zwfw-admin1");
        await inbox.Hub.Ask(async (DecideInbound.Handler h) => { await h.RetryAsync(held.Id, CancellationToken.None); return true; });
        await inbox.Fetch();
        Assert.Equal("执照.pdf", Assert.Single(await inbox.Files()).Name);
    }

    [HubFact]
    public async Task A_scanner_that_does_not_answer_and_a_paused_platform_are_waited_for()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.City.Files["f1"] = new() { Bytes = Pdf };
        inbox.Scan.IsAway = true;
        await inbox.Brings(Inbox.Application("XX1", materials: [Attached.With("M01", Attached.Of("f1", "执照.pdf", Pdf)), new(null, "经营者身份证明", 1), new("M03", null, 1)]));
        await inbox.Take();
        await inbox.Fetch();
        Assert.Equal("SCANNER_AWAY", Assert.Single(await inbox.Named()).Fault);
        Assert.Empty(await inbox.Files());

        inbox.Scan.IsAway = false;
        inbox.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        inbox.Hub.As("zwfw-admin1");
        await inbox.Hub.Ask(async (PauseLine.Handler h) => { await h.PauseAsync(new(Platforms.City, "维护", null), CancellationToken.None); return true; });
        await inbox.Fetch();
        Assert.Single(inbox.City.Fetched);
        await inbox.Hub.Ask(async (PauseLine.Handler h) => { await h.ResumeAsync(new(Platforms.City, "好了", null), CancellationToken.None); return true; });
        await inbox.Fetch();
        Assert.Single(await inbox.Files());
    }
}
