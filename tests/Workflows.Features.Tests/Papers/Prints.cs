using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Papers;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>打印记录: none leaves without a line, and who prints again says why.</summary>
public sealed class Prints
{
    [HubFact]
    public async Task The_first_print_needs_no_reason_and_a_later_one_does_and_the_bytes_are_the_same()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, paper) = await Accepted(hub);

        var viewed = await Read(hub, new(paper, View: true));
        hub.Clock.Advance(TimeSpan.FromMinutes(1));
        var first = await Read(hub, new(paper));
        hub.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("PRINT_REASON_MISSING", (await Assert.ThrowsAsync<RefusedException>(() => Read(hub, new(paper, Reason: "  ")))).Refusal.Code);
        Assert.Equal("TEXT_TOO_LONG", (await Assert.ThrowsAsync<RefusedException>(() => Read(hub, new(paper, Reason: new string('长', 201))))).Refusal.Code);
        var again = await Read(hub.As("zwfw-win02"), new(paper, Reason: " 纸张损坏 "));

        Assert.Equal(viewed.Bytes, first.Bytes);
        Assert.Equal(first.Bytes, again.Bytes);
        var log = await Log(hub, on);
        Assert.Equal([PrintWay.Printed, PrintWay.Printed, PrintWay.Viewed], log.Select(line => line.Way));
        Assert.Equal(["纸张损坏", null, null], log.Select(line => line.Reason));
        Assert.Equal([DemoCentre.Person("zwfw-win02"), DemoCentre.Person(Hub.Clerk), DemoCentre.Person(Hub.Clerk)], log.Select(line => line.ById!.Value));
    }

    [HubFact]
    public async Task An_applicants_download_is_logged_under_their_name_and_does_not_count_as_a_print()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, paper) = await Accepted(hub);
        var subject = await hub.Case(on);

        await hub.AsNobody().Ask((ReadPaper.Handler h) => h.ForApplicantAsync((subject.Number, subject.QueryCode), paper, PaperFormat.Pdf, CancellationToken.None));
        await Read(hub.As(Hub.Clerk), new(paper));

        var log = await Log(hub, on);
        Assert.Equal([PrintWay.Printed, PrintWay.ByApplicant], log.OrderBy(line => line.Way).Select(line => line.Way));
        Assert.Equal(subject.Applicant.Name, log.Single(line => line.Way == PrintWay.ByApplicant).ByName);
        Assert.Null(log.Single(line => line.Way == PrintWay.ByApplicant).ById);
    }

    [HubFact]
    public async Task The_log_is_for_those_who_see_the_case()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, _) = await Accepted(hub);
        Assert.Equal("CASE_UNKNOWN", (await Assert.ThrowsAsync<RefusedException>(() => Log(hub.As("gajj-rev1"), on))).Refusal.Code);
        Assert.Equal("NOT_SIGNED_IN", (await Assert.ThrowsAsync<RefusedException>(() => Log(hub.AsNobody(), on))).Refusal.Code);
    }

    private static async Task<(ActAnswer On, Guid Paper)> Accepted(Hub hub)
    {
        var on = await hub.FoodAccepted();
        return (on, (await hub.Case(on)).Papers.Single(p => p.Kind == "AcceptanceNotice").Id);
    }

    private static Task<ReadPaper.Printed> Read(Hub hub, ReadPaper.Query query) => hub.Ask((ReadPaper.Handler h) => h.HandleAsync(query, CancellationToken.None));

    private static Task<IReadOnlyList<PaperPrint>> Log(Hub hub, ActAnswer on) => hub.Ask((ReadPrints.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
}
