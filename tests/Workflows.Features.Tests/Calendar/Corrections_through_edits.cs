using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// Corrections in review that nobody answers, through two years of closures to come, closures recorded afterwards and closures taken back: each stop has the
/// last day that counting from scratch by the last calendar gives, and so have the limits that it holds up.
/// </summary>
public sealed class Corrections_through_edits
{
    private const string Matter = "公共场所卫生许可";

    [HubFact]
    public async Task Every_stop_ends_where_a_count_from_scratch_ends_it()
    {
        await using var hub = await Hub.OpenAsync();
        var random = new Random(20261128);
        var (cases, closed) = (new List<ActAnswer>(), new List<string>());
        for (var day = new DateOnly(2025, 1, 6); day < new DateOnly(2026, 12, 20); day = day.AddDays(random.Next(5, 20)))
        {
            hub.At($"{day:yyyy-MM-dd} 09:00");
            if (cases.Count < 25)
                cases.Add(await AskedAsync(hub, random.Next(2, 16)));
            await Two_years_of_edits.EditAsync(hub, day, closed, random);
            foreach (var one in cases)
                await hub.Sweep(one);
        }

        var (calendar, movedAfterwards) = (await Two_years_of_edits.CalendarAsync(hub), 0);
        foreach (var one in cases)
        {
            var subject = await hub.Case(one);
            var stop = Assert.Single(subject.Stops);
            var last = LastDay(calendar, stop);
            Assert.Equal((last, last < hub.Today ? last : null), (stop.ExpectedEnd, stop.To));
            Assert.Equal(
                (Two_years_of_edits.FromScratch(calendar, subject, 5), Two_years_of_edits.FromScratch(calendar, subject, 20)), (subject.PromisedDue, subject.StatutoryDue));
            movedAfterwards += subject.Events.SkipWhile(e => e.Kind != "ReviewCorrectionOverdue").Any(e => e.Kind == "Redated" && e.Data.Contains("Stop.", StringComparison.Ordinal)) ? 1 : 0;
        }
        Assert.True(movedAfterwards > 2, $"of {cases.Count} only {movedAfterwards} moved after they had run out");
    }

    private static DateOnly? LastDay(WorkCalendar calendar, CaseStop stop)
    {
        var day = stop.From;
        for (var left = stop.ExpectedAmount; left > 0; left -= calendar.IsWorkday(day) ? 1 : 0)
            day = day.AddDays(1);
        return day;
    }

    private static async Task<ActAnswer> AskedAsync(Hub hub, int days)
    {
        var accepted = await hub.As(Hub.Clerk).ReceiveAndAccept(Matter, Applicants.Company);
        hub.As("wsjk-rev1");
        var task = await hub.OpenTask(accepted, "审查");
        await hub.Ask((AskInReview.Handler h) => h.HandleAsync(
            new ActRequest(accepted.CaseId), new(task, [new CorrectionItem("M02", "补充检测报告")], days, "公共场所卫生管理条例实施细则第二十二条"), CancellationToken.None));
        return accepted;
    }
}
