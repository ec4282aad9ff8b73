using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Intake.Inbound;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>R-ONLINE: what the platforms send becomes what it asks for, once, by the rules of the public pages; what cannot is kept with its reason.</summary>
public sealed class Messages_of_the_platforms
{
    [HubFact]
    public async Task Applications_that_are_fetched_become_cases_of_the_same_kind_and_the_platform_is_told_their_numbers()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1"), Inbox.Application("HN2"), Inbox.Application("HN3"));

        await inbox.Take();
        await inbox.Take(); // asks from where it was, and does nothing twice

        var cases = await inbox.Cases();
        Assert.Equal(3, cases.Count);
        Assert.All(cases, c => Assert.Equal((Channel.Online, CaseState.Applied, "李明", (Guid?)null), (c.Channel, c.State, c.Applicant.Name, c.ReceivedById)));
        Assert.All(cases, c => Assert.All(c.Materials, m => Assert.Equal((true, MaterialWay.Shared), (m.TakenAt is not null, m.Way!.Value))));
        Assert.Equal(["HN1", "HN2", "HN3"], inbox.Province.Told.Select(t => t.Number));
        Assert.Equal(cases.Select(c => c.Number), inbox.Province.Told.Select(t => t.CaseNumber).Order());
        var kept = await inbox.Kept("HN2");
        Assert.Equal((InboundState.Taken, (DateTimeOffset?)null, true), (kept.State, kept.DueAt, kept.ToldAt is not null));
    }

    [HubFact]
    public async Task What_is_brought_twice_becomes_one_case_and_under_the_same_number_something_else_is_refused()
    {
        await using var inbox = await Inbox.OpenAsync();
        await inbox.Brings(Inbox.Application("XX1"));
        await inbox.Brings(Inbox.Application("XX1"));
        await inbox.Take();
        await inbox.Brings(Inbox.Application("XX1"));
        await inbox.Take();

        Assert.Single(await inbox.Cases());
        Assert.Equal("XX1", Assert.Single(inbox.City.Told).Number);
        await Refused.With("INBOUND_CHANGED", () => inbox.Brings(Inbox.Application("XX1", phone: "13900139000")));
        inbox.Province.Has(Inbox.Application("XX1")); // another platform's number is another message
        await inbox.Take();
        Assert.Equal(2, (await inbox.Cases()).Count);
    }

    [HubFact]
    public async Task Death_between_the_case_and_its_note_leaves_one_case()
    {
        await using var inbox = await Inbox.OpenAsync();
        await inbox.Brings(Inbox.Application("XX1"));
        var dies = new Sabotage();
        await using (var server = inbox.Server(dies))
        {
            var cased = false;
            dies.BreakWhen((moment, sql) => (cased |= sql?.Contains("\"FirstAnswers\"", StringComparison.Ordinal) == true && sql.Contains("INSERT", StringComparison.Ordinal))
                && moment == Sabotage.Moment.Command && sql?.Contains("UPDATE \"InboundMessages\"", StringComparison.Ordinal) == true);
            await server.GetRequiredService<ActOnInbound.Handler>().HandleAsync(Platforms.City, (number, _) => inbox.Failed.Add(number), CancellationToken.None);
        }
        Assert.Equal(["XX1"], inbox.Failed);
        Assert.Single(await inbox.Cases());
        Assert.Equal(InboundState.Waiting, (await inbox.Kept("XX1")).State);

        inbox.Hub.Clock.Advance(SyncRules.Usual.Lease + TimeSpan.FromSeconds(1));
        await inbox.Take();

        var one = Assert.Single(await inbox.Cases());
        Assert.Equal((InboundState.Taken, one.Number), ((await inbox.Kept("XX1")).State, (await inbox.Kept("XX1")).CaseNumber));
    }

    [HubFact]
    public async Task Several_servers_at_once_make_one_case_of_a_message()
    {
        await using var inbox = await Inbox.OpenAsync();
        for (var i = 0; i < 5; i++)
            await inbox.Brings(Inbox.Application($"XX{i}"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => inbox.Hub.Ask((ActOnInbound.Handler h) => h.HandleAsync(Platforms.City, (number, _) => { }, CancellationToken.None)))));

        Assert.Equal(5, (await inbox.Cases()).Count);
    }

    [HubFact]
    public async Task A_withdrawal_and_a_supplement_find_the_case_by_either_number_and_only_with_the_applicants_own()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1"), Inbox.Application("HN2"));
        await inbox.Take();
        var number = (await inbox.Kept("HN2")).CaseNumber;
        inbox.Province.Has(
            Inbox.About("W1", "Withdrawal", new Incoming { ApplicationNumber = "HN1", Reason = "不办了" }),
            Inbox.About("W2", "Withdrawal", new Incoming { CaseNumber = number, ApplicantIdNumber = Applicants.Neighbour.IdNumber }),
            Inbox.About("W3", "Withdrawal", new Incoming { ApplicationNumber = "HN9" }),
            Inbox.About("S1", "Supplement", new Incoming { CaseNumber = number, Materials = [new("M01", null, 1)] }));
        await inbox.Take();

        Assert.Equal([CaseResults.Withdrawn, null], (await inbox.Cases()).OrderBy(c => c.Result is null).Select(c => c.Result));
        Assert.Equal(((InboundState.Taken, (string?)null), (InboundState.Held, "INBOUND_CASE_UNKNOWN"), (InboundState.Held, "INBOUND_CASE_UNKNOWN")),
            (await Stands(inbox, "W1"), await Stands(inbox, "W2"), await Stands(inbox, "W3")));
        Assert.Equal(InboundState.Held, (await Stands(inbox, "S1")).State); // nothing was asked for and nothing is owed: the public page says the same
        Assert.DoesNotContain(inbox.Province.Told, t => t.Number is "W2" or "W3" or "S1");
    }

    [HubFact]
    public async Task What_is_asked_for_is_supplied_by_the_platform()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1", materials: [new("M01", null, 1), new("M02", null, 1)]));
        await inbox.Take();
        var asked = (await inbox.Cases())[0];
        await inbox.Hub.As("scjg-rev1").CompleteTask(asked.Id, asked.Tasks.Single(t => t.IsOpen).Id, Hub.Answer("Passed", "形式完整"));
        var intake = (await inbox.Cases())[0].Tasks.Single(t => t.IsOpen);
        await inbox.Hub.CompleteTask(asked.Id, intake.Id, Hub.Answer("Correction") with { Corrections = [new CorrectionItem("M03", "请补交")] });
        inbox.Hub.Clock.Advance(TimeSpan.FromHours(1)); // what comes in the same instant was not asked for yet
        inbox.Province.Has(Inbox.About("S1", "Supplement", new Incoming { ApplicationNumber = "HN1", Materials = [new(null, "经营场所使用证明", 1)] }));
        await inbox.Take();

        Assert.Equal((InboundState.Taken, (string?)null), await Stands(inbox, "S1"));
        Assert.NotNull((await inbox.Cases())[0].Materials.Single(m => m.Code == "M03").TakenAt);
    }

    private static async Task<(InboundState State, string? Fault)> Stands(Inbox inbox, string number)
    {
        var kept = await inbox.Kept(number);
        return (kept.State, kept.Fault);
    }
}
