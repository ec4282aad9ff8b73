using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Papers;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>验真: a genuine paper is told apart from one that was replaced or is void.</summary>
public sealed partial class Standing
{
    [HubFact]
    public async Task A_grant_is_current_until_its_decision_is_taken_up_again_and_replaced_by_a_later_one()
    {
        await using var hub = await Hub.OpenAsync();
        Assert.Equal((PaperStanding.Current, null), await Verify(hub, await Grant(hub, await hub.FoodGranted())));
        await hub.RepublishTemplate("standard-site-visit", json => IssuedToReady().Replace(json, "$1\"decide\"")); // a higher decision comes after
        var food = await hub.FoodGranted();
        var first = await Grant(hub, food);
        Assert.Equal((PaperStanding.Void, null), await Verify(hub, first));

        hub.Clock.Advance(TimeSpan.FromMinutes(1));
        await hub.As("scjg-chief").Complete(food, "决定", "Granted", "再次准予");
        var second = await Grant(hub, food);
        hub.Clock.Advance(TimeSpan.FromMinutes(1));
        await hub.As("scjg-chief").Complete(food, "决定", "Denied", "不符合条件", "食品安全法第三十五条");

        Assert.Equal((PaperStanding.Replaced, second.Number), await Verify(hub, first));
        Assert.Equal((PaperStanding.Void, null), await Verify(hub, second));
        var chain = (await Ask(hub, first)).Chain;
        Assert.Equal([first.Number, second.Number], chain.Select(link => link.Number));
        Assert.Equal([PaperEndReason.DecidedAnew, PaperEndReason.DecisionDenied], chain.Select(link => link.Reason));
        Assert.Equal([second.IssuedAt, hub.Clock.GetUtcNow()], chain.Select(link => link.EndedOn));
        Assert.Equal(chain, (await Ask(hub, second)).Chain);
    }

    [HubFact]
    public async Task Papers_of_a_case_that_is_void_are_void_and_the_others_stay()
    {
        await using var hub = await Hub.OpenAsync();
        var (void_, other) = (await hub.FoodAccepted(), await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Person));

        await hub.As("scjg-head").Act(void_, (subject, act) => subject.Terminate("Voided", "重复录入", act));

        foreach (var paper in (await hub.Case(void_)).Papers) // what tells that it is void is not void itself
        {
            var told = paper.Kind == "TerminationNotice";
            Assert.Equal((told ? PaperStanding.Current : PaperStanding.Void, null), await Verify(hub, paper));
            var link = Assert.Single((await Ask(hub, paper)).Chain);
            Assert.Equal(told ? (null, null) : (PaperEndReason.CaseVoided, hub.Clock.GetUtcNow()), (link.Reason, link.EndedOn));
        }
        foreach (var paper in (await hub.Case(other)).Papers)
            Assert.Equal((PaperStanding.Current, null), await Verify(hub, paper));
        await Assert.ThrowsAsync<RefusedException>(() => hub.AsNobody().Ask((VerifyPaper.Handler h) => h.HandleAsync("0123", CancellationToken.None)));
    }

    [HubFact]
    public async Task A_file_is_known_by_its_digest_in_either_case_and_any_other_is_not()
    {
        await using var hub = await Hub.OpenAsync();
        var paper = (await hub.Case(await hub.FoodAccepted())).Papers[0];
        var printed = await hub.Ask((ReadPaper.Handler h) => h.HandleAsync(new ReadPaper.Query(paper.Id), CancellationToken.None));

        foreach (var hash in new[] { Convert.ToHexString(SHA256.HashData(printed.Bytes)), printed.Hash })
            Assert.Equal(paper.Number, (await ByFile(hub, hash)).Number);
        byte[] forged = [.. printed.Bytes, (byte)' '];
        foreach (var hash in new[] { Convert.ToHexString(SHA256.HashData(forged)), "", "0123" })
            Assert.Equal("FILE_NOT_VERIFIED", (await Assert.ThrowsAsync<RefusedException>(() => ByFile(hub, hash))).Refusal.Code);
    }

    private static Task<VerifyPaper.Verified> ByFile(Hub hub, string hash) =>
        hub.AsNobody().Ask((VerifyPaper.Handler h) => h.HandleFileAsync(hash, CancellationToken.None));

    private static Task<VerifyPaper.Verified> Ask(Hub hub, CasePaper paper) =>
        hub.AsNobody().Ask((VerifyPaper.Handler h) => h.HandleAsync(paper.VerifyCode, CancellationToken.None));

    [GeneratedRegex("(\"port\": \"Done\"\\s*\\},\\s*\"target\": \\{\\s*\"activity\": )\"ready\"")]
    private static partial Regex IssuedToReady();

    private static async Task<CasePaper> Grant(Hub hub, ActAnswer on) =>
        (await hub.Case(on)).Papers.Where(p => p.Kind == "GrantDecision").MaxBy(p => p.IssuedAt)!;

    private static async Task<(PaperStanding, string?)> Verify(Hub hub, CasePaper paper)
    {
        var seen = await hub.AsNobody().Ask((VerifyPaper.Handler h) => h.HandleAsync(paper.VerifyCode, CancellationToken.None));
        Assert.Equal(paper.Number, seen.Number);
        return (seen.Standing, seen.ReplacedBy);
    }
}
