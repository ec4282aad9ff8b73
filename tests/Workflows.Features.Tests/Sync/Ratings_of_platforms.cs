using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Ports.Reports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What a platform has taken as a rating is taken as it comes, once a case and step.</summary>
public sealed class Ratings_of_platforms
{
    [HubFact]
    public async Task A_rating_of_either_platform_is_kept_once_a_step_and_the_next_one_is_held()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1"));
        await inbox.Take();
        var subject = (await inbox.Cases())[0];
        inbox.Province.Has(
            Inbox.About("R1", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.VerySatisfied), RatedStep = 1 }),
            Inbox.About("R2", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.Dissatisfied) }),
            Inbox.About("R3", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.Fair), RatedStep = 1 }),
            Inbox.About("R4", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.Fair), RatedStep = 99 }),
            Inbox.About("R5", "Evaluation", new Incoming { CaseNumber = subject.Number, Grade = nameof(RatingGrade.Fair), ApplicantIdNumber = Applicants.Neighbour.IdNumber }));
        await inbox.Brings(Inbox.About("X1", "Evaluation", new Incoming { CaseNumber = subject.Number, Grade = nameof(RatingGrade.VerySatisfied) }));
        await inbox.Take();
        await inbox.Take();

        await using var db = inbox.Hub.Db();
        var ratings = await db.Ratings.AsNoTracking().OrderByDescending(r => r.Step).ToListAsync();
        Assert.Equal(
            [(1, RatingGrade.VerySatisfied, RatingSource.Province, "R1"), (0, RatingGrade.Dissatisfied, RatingSource.Province, "R2")],
            ratings.Select(r => (r.Step, r.Grade, r.Source, r.SourceNumber!)));
        Assert.Equal(["RATING_GIVEN", "RATING_STEP_UNKNOWN", "INBOUND_CASE_UNKNOWN", "RATING_GIVEN"],
            new[] { await inbox.Kept("R3"), await inbox.Kept("R4"), await inbox.Kept("R5"), await inbox.Kept("X1") }.Select(m => m.Fault));
        Assert.Equal(InboundState.Taken, (await inbox.Kept("R2")).State);
        Assert.Equal("LowRating", (await db.SupervisionItems.AsNoTracking().SingleAsync(i => i.CaseId == subject.Id)).Rule); // though no reason was given: a platform's is not chosen among
        await inbox.Hub.Ask(async (Features.Sync.StepAddresses s) =>
        {
            await s.AddressAsync(CancellationToken.None);
            return true;
        });
        Assert.Equal(2, await db.PlatformReports.CountAsync(r => r.DataSet == "Evaluation" && r.Platform == Platforms.City));
    }

    /// <summary>What one platform lets pass the other's rules may refuse, and nobody may correct it: what follows in the case would wait for ever.</summary>
    [HubFact]
    public async Task What_is_reported_of_one_is_what_both_platforms_take_and_the_rating_stays_as_it_was_given()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Has(Inbox.Application("HN1"));
        await inbox.Take();
        inbox.Province.Has(
            Inbox.About("R1", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.Dissatisfied), RatedStep = 1 }),
            Inbox.About("R2", "Evaluation", new Incoming { ApplicationNumber = "HN1", Grade = nameof(RatingGrade.Satisfied), RatingReasons = [nameof(RatingReason.TookTooLong)] }));
        await inbox.Take();

        await using var db = inbox.Hub.Db();
        var said = (await db.Outbox.AsNoTracking().Where(o => o.DataSet == "Evaluation").OrderBy(o => o.Sequence).ToListAsync()).ConvertAll(o => StepReport.From<EvaluationReport>(o.Payload!));
        Assert.Equal(
            [("Dissatisfied", "Other", "R1", 1), ("Satisfied", "", "R2", (int?)null)],
            said.Select(r => (r.Grade, string.Join(',', r.Reasons), r.SourceNumber!, r.RatedStep)));
        Assert.Equal(["", "TookTooLong"], (await db.Ratings.AsNoTracking().ToListAsync()).OrderByDescending(r => r.Step).Select(r => r.Reasons));
    }

    [HubFact]
    public async Task What_a_message_said_of_persons_is_let_go_once_the_platform_knows_what_became_of_it()
    {
        await using var inbox = await Inbox.OpenAsync();
        await inbox.Brings(Inbox.Application("XX1"));
        await inbox.Brings(Inbox.About("XX2", "Withdrawal", new Incoming { CaseNumber = "no case" }));
        await inbox.Take();
        inbox.Hub.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, (await Clean(inbox)).Messages);
        inbox.Hub.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, (await Clean(inbox)).Messages);
        Assert.Equal(0, (await Clean(inbox)).Messages);

        var kept = await inbox.Kept("XX1");
        Assert.Equal(("", 64, true), (kept.Payload, kept.PayloadHash!.Length, kept.ForgottenAt is not null));
        Assert.Equal((await inbox.Cases()).Single().Number, kept.CaseNumber);
        Assert.NotEqual("", (await inbox.Kept("XX2")).Payload); // what is held may still be taken
        await inbox.Brings(Inbox.Application("XX1")); // brought once more it is known, and something else under its number is refused
        await Refused.With("INBOUND_CHANGED", () => inbox.Brings(Inbox.Application("XX1", phone: "13900139000")));
        await inbox.Take();
        Assert.Single(await inbox.Cases());
    }

    private static Task<Features.Sync.CleanExchange.Cleaned> Clean(Inbox inbox) => inbox.Hub.Ask((Features.Sync.CleanExchange.Handler h) => h.HandleAsync(CancellationToken.None));
}
