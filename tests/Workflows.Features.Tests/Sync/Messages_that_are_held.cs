using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A message that cannot be taken is kept with its reason, and a person decides.</summary>
public sealed class Messages_that_are_held
{
    [HubFact]
    public async Task Each_is_kept_with_its_own_reason_and_holds_up_no_other()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(
            Inbox.Application("H1", phone: "12"),
            Inbox.Application("H2", materials: [new(null, "没有的材料", 1)]),
            Inbox.Application("H3", matter: "0"),
            new IncomingMessage("H4", "Application", DateTimeOffset.UnixEpoch, "{}") { WrongField = "applicantIdNo" },
            new IncomingMessage("H5", "Weather", DateTimeOffset.UnixEpoch, "{}"),
            Inbox.Application("H6"));
        await inbox.Take();

        string[] reasons = ["MOBILE_NUMBER_WRONG", "INBOUND_MATERIAL_UNKNOWN", "MATTER_UNKNOWN", "INBOUND_FIELD_WRONG", "INBOUND_KIND_UNKNOWN"];
        for (var i = 0; i < 5; i++)
        {
            var kept = await inbox.Kept($"H{i + 1}");
            Assert.True(kept is { State: InboundState.Held, Fault: not null, DueAt: null }, $"{kept.Number} {kept.State} {kept.Fault}");
            if (i is 1 or 3 or 4)
                Assert.Equal(reasons[i], kept.Fault);
        }
        Assert.Contains("applicantIdNo", (await inbox.Kept("H4")).FaultArgs!, StringComparison.Ordinal);
        Assert.Single(await inbox.Cases());
        Assert.Equal("H6", Assert.Single(inbox.Province.Told).Number);
    }

    [HubFact]
    public async Task An_administrator_has_it_tried_again_or_closes_it_with_a_reason_that_the_platform_is_told()
    {
        await using var inbox = await Inbox.OpenAsync();
        const string Restaurant = "个体工商户";
        await inbox.Hub.Republish(Restaurant, m => m with { Online = false });
        await inbox.Brings(Inbox.Application("XX1"));
        await inbox.Brings(Inbox.Application("XX2"));
        await inbox.Take();
        Assert.Equal("MATTER_NOT_ONLINE", (await inbox.Kept("XX1")).Fault);
        var (first, second) = ((await inbox.Kept("XX1")).Id, (await inbox.Kept("XX2")).Id);

        await Refused.With("ADMINISTRATORS_ONLY", () => Retry(inbox, first, "zwfw-sup1"));
        await Refused.With("TEXT_MISSING", () => Close(inbox, second, " "));
        await Close(inbox, second, "该事项暂停网办");
        await inbox.Hub.At("2026-09-21 09:00").Republish(Restaurant, m => m with { Online = true });
        await Retry(inbox, first);
        await inbox.Take();

        Assert.Equal((InboundState.Taken, InboundState.Closed), ((await inbox.Kept("XX1")).State, (await inbox.Kept("XX2")).State));
        Assert.Equal([("XX1", true, null), ("XX2", false, "该事项暂停网办")], inbox.City.Told.OrderBy(t => t.Number).Select(t => (t.Number, t.IsTaken, t.Words)));
        await Refused.With("INBOUND_NOT_HELD", () => Retry(inbox, second));
        await Refused.With("INBOUND_UNKNOWN", () => Retry(inbox, Guid.CreateVersion7()));
        var page = await inbox.Hub.As("zwfw-sup1").Ask((ReadInbound.Handler h) => h.HandleAsync(InboundState.Closed, null, 10, CancellationToken.None));
        Assert.Equal((1, 0, "XX2"), (page.Rows.Count, page.Held, page.Rows[0].Number));
        await Refused.With("SUPERVISION_NOT_YOURS", () => inbox.Hub.As(Hub.Clerk).Ask((ReadInbound.Handler h) => h.HandleAsync(null, null, 10, CancellationToken.None)));
    }

    [HubFact]
    public async Task What_could_not_be_read_is_read_again_when_it_is_tried_again()
    {
        await using var inbox = await Inbox.OpenAsync();
        var good = Inbox.Application("R1");
        const string Raw = """{"taskCode":"\ud800","materials":"[]"}""";
        await inbox.Brings(new IncomingMessage("R1", "Application", null, Raw) { WrongField = "taskCode" });
        await inbox.Brings(new IncomingMessage("R2", "Other", null, "5") { WrongField = "id" });
        await Retry(inbox, (await inbox.Kept("R1")).Id);
        await Retry(inbox, (await inbox.Kept("R2")).Id);
        await inbox.Take();
        Assert.Empty(inbox.Failed);
        Assert.Equal((InboundState.Held, "INBOUND_FIELD_WRONG", Raw), ((await inbox.Kept("R1")).State, (await inbox.Kept("R1")).Fault, (await inbox.Kept("R1")).Payload));
        Assert.Equal((InboundState.Held, "INBOUND_FIELD_WRONG", InboundKind.Other), ((await inbox.Kept("R2")).State, (await inbox.Kept("R2")).Fault, (await inbox.Kept("R2")).Kind));

        inbox.City.Reads = raw => raw == Raw ? good : null; // its code table has been mended
        await Retry(inbox, (await inbox.Kept("R1")).Id);
        await inbox.Take();
        Assert.Equal((InboundState.Taken, good.Payload), ((await inbox.Kept("R1")).State, (await inbox.Kept("R1")).Payload));
        Assert.Single(await inbox.Cases());
        await inbox.Brings(good); // brought once more, it is known
    }

    [HubFact]
    public async Task A_platform_that_is_away_is_asked_and_told_later()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1"));
        inbox.Province.Fault = "HTTP 503";
        await inbox.Take();
        Assert.Empty(await inbox.Cases());

        inbox.Province.Fault = null;
        inbox.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await inbox.Take();
        Assert.Single(await inbox.Cases());
        Assert.Single(inbox.Province.Told);
    }

    [HubFact]
    public async Task A_certificate_of_ours_is_confirmed_and_nothing_else_is_said_of_its_holder()
    {
        await using var inbox = await Inbox.OpenAsync();
        var food = await inbox.Hub.FoodGranted();
        var licence = (await inbox.Hub.Case(food)).Papers.Single(p => p.Kind == Domain.Process.Papers.FoodLicence).Number;
        inbox.Province.Has(
            Check("C1", new Incoming { CertificateNumber = licence, HolderName = Applicants.Company.Name, HolderIdNumber = Applicants.Person.IdNumber }),
            Check("C2", new Incoming { CertificateNumber = "JY000" }));
        await inbox.Take();

        var told = inbox.Province.Told.ToDictionary(t => t.Number, t => t.Answer);
        Assert.Equal(("1", "1", "1", "0"), (told["C1"]["found"], told["C1"]["valid"], told["C1"]["holderNameMatches"], told["C1"]["holderIdMatches"]));
        Assert.DoesNotContain(told["C1"].Values, value => value.Contains(Applicants.Company.IdNumber, StringComparison.Ordinal));
        Assert.Equal(["found", "valid"], told["C2"].Keys.Order());
        Assert.Equal("0", told["C2"]["found"]);
    }

    private static IncomingMessage Check(string number, Incoming said) => new(number, "CertificateCheck", DateTimeOffset.UnixEpoch, said.ToJson());

    private static Task<bool> Retry(Inbox inbox, Guid id, string by = "zwfw-admin1") => inbox.Hub.As(by).Ask(async (DecideInbound.Handler h) =>
    {
        await h.RetryAsync(id, CancellationToken.None);
        return true;
    });

    private static Task<bool> Close(Inbox inbox, Guid id, string why) => inbox.Hub.As("zwfw-admin1").Ask(async (DecideInbound.Handler h) =>
    {
        await h.CloseAsync(id, why, CancellationToken.None);
        return true;
    });
}
