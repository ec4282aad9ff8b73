using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Sync;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>好差评 on the status page: by the person served, once, and both platforms are told.</summary>
public sealed class Ratings
{
    private static readonly RatingGiven Good = new(RatingGrade.Satisfied, [], "很快");

    [HubFact]
    public async Task A_case_that_has_ended_is_rated_once_and_both_platforms_are_told()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();

        await Rate(exchange, food, Good, "one");
        await Rate(exchange, food, Good, "one"); // the same request again is the same rating
        await Refused.With("RATING_GIVEN", () => Rate(exchange, food, Good, "two"));
        await exchange.DrainAll();

        await using var db = exchange.Hub.Db();
        var rating = Assert.Single(await db.Ratings.AsNoTracking().ToListAsync());
        Assert.Equal((food.CaseId, 0, RatingGrade.Satisfied, RatingSource.StatusPage, "很快"), (rating.CaseId, rating.Step, rating.Grade, rating.Source, rating.Words));
        Assert.NotNull(rating.ServedByName);
        foreach (var platform in new[] { exchange.Province, exchange.City })
        {
            var (set, row) = platform.Taken[^1];
            Assert.Equal((DataSets.Evaluation, 11), (set, row.Step));
            var said = JsonDocument.Parse(row.Payload).RootElement;
            Assert.Equal(("Satisfied", "StatusPage", "Ended"), (Text(said, "grade"), Text(said, "ratingSource"), Text(said, "ratingPhase")));
            Assert.False(string.IsNullOrEmpty(Text(said, "staffNo")));
        }
        Assert.Empty(await db.SupervisionItems.Where(i => i.CaseId == food.CaseId).ToListAsync());
        Assert.Null(CaseEvent.FirstBroken((await exchange.Hub.Case(food)).Events));
    }

    [HubFact]
    public async Task A_low_one_opens_an_item_with_an_owner_and_a_limit()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();
        await Refused.With("RATING_REASON_MISSING", () => Rate(exchange, food, new RatingGiven(RatingGrade.Dissatisfied, [], " "), "none"));
        await Rate(exchange, food, new RatingGiven(RatingGrade.VeryDissatisfied, [RatingReason.TookTooLong, RatingReason.PoorConduct], "跑了三趟"), "low");

        await using var db = exchange.Hub.Db();
        var item = await db.SupervisionItems.AsNoTracking().Include(i => i.Entries).SingleAsync(i => i.CaseId == food.CaseId);
        Assert.Equal(("LowRating", Card.None, ItemState.Open, "SCJG"), (item.Rule, item.Card, item.State, item.DepartmentCode));
        Assert.Equal("评价“非常不满意”；办理时间长、服务态度不好", item.Entries[0].Words);
        Assert.NotNull(item.PersonName);
        Assert.Equal(5, (await exchange.Hub.Ask((ActDesk d) => d.BookAsync(CancellationToken.None))).Calendar.WorkDays(ShanghaiTime.Day(item.OpenedAt), item.ReplyBy));
        var row = Assert.Single(await exchange.Hub.As("zwfw-sup1").Ask((ReadRatings.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None)));
        Assert.Equal((item.Id, (await exchange.Hub.Case(food)).Applicant.Name, "跑了三趟"), (row.Item?.Id, row.RaterName, row.Words));
        var rated = Assert.Single(await exchange.Hub.As(Hub.Clerk).Ask((ReadRatings.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None)));
        Assert.Equal((item.Id, null, null), (rated.Item?.Id, rated.RaterName, rated.Words)); // who is rated learns neither who says it nor the words
        exchange.Hub.As("zwfw-sup1");

        var line = Assert.Single(
            await exchange.Hub.Ask((CountRatings.Handler h) => h.HandleAsync(new CountRatings.Query(exchange.Hub.Today, exchange.Hub.Today, null), CancellationToken.None)), l => l.Ended > 0);
        Assert.Equal((1, 0, 0, 1, 0), (line.Ended, line.Satisfied, line.Dissatisfied, line.VeryDissatisfied, line.Closed));
        await Refused.With("SUPERVISION_NOT_YOURS", () => exchange.Hub.As(Hub.Clerk)
            .Ask((CountRatings.Handler h) => h.HandleAsync(new CountRatings.Query(exchange.Hub.Today, exchange.Hub.Today, null), CancellationToken.None)));
    }

    [HubFact]
    public async Task Not_before_the_end_and_not_after_thirty_days()
    {
        await using var exchange = await Exchange.OpenAsync();
        var running = await exchange.Hub.FoodAccepted();
        await Refused.With("RATING_TOO_EARLY", () => Rate(exchange, running, Good, "early"));
        var food = await exchange.Reported();
        var subject = await exchange.Hub.Case(food);
        Assert.Equal(exchange.Hub.Today.AddDays(30), (await Seen(exchange, subject)).RateBy);

        exchange.Hub.Clock.AdjustTime(ShanghaiTime.StartOfDay(exchange.Hub.Today.AddDays(31)));
        Assert.Null((await Seen(exchange, subject)).RateBy);
        await Refused.With("RATING_TOO_LATE", () => Rate(exchange, food, Good, "late"));
    }

    /// <summary>There is no way in for the staff: neither a rating nor a correction of one (GB/T 39734-2020).</summary>
    [HubFact]
    public async Task Nobody_of_the_staff_gives_or_changes_one()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();
        foreach (var account in new[] { Hub.Clerk, "zwfw-sup1", Workbench.Administrator })
        {
            exchange.Hub.As(account);
            var tried = await Assert.ThrowsAsync<Domain.Kernel.RefusedException>(
                () => exchange.Hub.Act(food, (subject, act) => subject.Rate(Good, new RatingOrigin(RatingSource.StatusPage, act.At), act)));
            Assert.True(tried.Refusal.Code is "RATING_NOT_YOURS" or "CASE_UNKNOWN", tried.Refusal.Code);
        }
        exchange.Province.Refuses = row => row.Payload.Contains("\"grade\"", StringComparison.Ordinal) ? "FIELD:satisfaction" : null;
        await Rate(exchange, food, Good, "one");
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        var rejected = await exchange.Rejected();
        await Refused.With("RATING_NOT_YOURS", () => exchange.Correct(rejected.Id, new ReportChange("grade", "VerySatisfied")));
        await exchange.Resend(rejected.Id); // as it is it may go again
    }

    [HubFact]
    public async Task Of_two_at_once_one_is_taken()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(async () =>
        {
            try
            {
                await Rate(exchange, food, Good, $"k{i}");
                return "OK";
            }
            catch (Domain.Kernel.RefusedException refused)
            {
                return refused.Refusal.Code;
            }
        })));
        Assert.Single(outcomes, "OK");
        Assert.All(outcomes, code => Assert.True(code is "OK" or "RATING_GIVEN" or "CASE_CHANGED", code));
        await using var db = exchange.Hub.Db();
        Assert.Equal(1, await db.Ratings.CountAsync());
    }

    private static async Task<ActAnswer> Rate(Exchange exchange, ActAnswer on, RatingGiven given, string key)
    {
        var code = (await exchange.Hub.Case(on)).QueryCode;
        return await exchange.Hub.Ask((RateCase.Handler h) => h.OnlineAsync((on.Number, code), given, new IdempotencyKey("applicant/1", key, key), CancellationToken.None));
    }

    private static Task<TrackPublic.View> Seen(Exchange exchange, Case subject) =>
        exchange.Hub.Ask((TrackPublic.Handler h) => h.HandleAsync(subject.Number, subject.QueryCode, CancellationToken.None));

    private static string Text(JsonElement said, string name) => said.GetProperty(name).GetString()!;
}
