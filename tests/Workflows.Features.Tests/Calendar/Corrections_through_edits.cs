using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// Corrections in review that nobody answers, through two years of closures to come, closures recorded afterwards and closures taken back: each stop has the
/// last day that counting from scratch by the last calendar gives, and so have the limits that it holds up, with their rungs and
/// marks.
/// </summary>
public sealed class Corrections_through_edits
{
    private const string Matter = "公共场所卫生许可";

    /// <summary>How many days after the acceptance it is asked: at once, and when most of the five promised working days are over.</summary>
    private static readonly int[] Late = [0, 5, 6];

    [HubFact]
    public async Task Every_stop_ends_where_a_count_from_scratch_ends_it()
    {
        await using var hub = await Hub.OpenAsync();
        var random = new Random(20261128);
        var (cases, closed) = (new List<ActAnswer>(), new List<string>());
        for (var day = new DateOnly(2025, 1, 6); day < new DateOnly(2026, 12, 5); day = day.AddDays(random.Next(15, 30)))
        {
            hub.At($"{day:yyyy-MM-dd} 09:00");
            var now = new List<ActAnswer>();
            while (now.Count < Late.Length)
                now.Add(await hub.As(Hub.Clerk).ReceiveAndAccept(Matter, Applicants.Company));
            foreach (var (one, late) in now.Zip(Late))
                await AskAsync(hub.At($"{day.AddDays(late):yyyy-MM-dd} 09:00"), one, random.Next(1, late == 0 ? 16 : 4));
            cases.AddRange(now);
            var edited = day.AddDays(random.Next(Late[^1] + 1, 13));
            await SweepAsync(hub.At($"{edited:yyyy-MM-dd} 09:00"), cases);
            if (random.Next(2) == 0)
                await ShutUntilYesterdayAsync(hub, edited, closed);
            else
                await Two_years_of_edits.EditAsync(hub, edited, closed, random);
            await SweepAsync(hub, cases);
        }

        var (calendar, movedAfterwards, faults, rungs) = (await Two_years_of_edits.CalendarAsync(hub), 0, new List<string>(), (Fired: 0, Ahead: 0));
        foreach (var one in cases)
        {
            var subject = await hub.Case(one);
            var stop = Assert.Single(subject.Stops);
            var last = LastDay(calendar, stop);
            Assert.Equal((last, last < hub.Today ? last : null), (stop.ExpectedEnd, stop.To));
            Assert.Equal(
                (Two_years_of_edits.FromScratch(calendar, subject, 5), Two_years_of_edits.FromScratch(calendar, subject, 20)), (subject.PromisedDue, subject.StatutoryDue));
            var scratch = new RungsFromScratch(calendar, subject, hub.Clock.GetUtcNow());
            faults.AddRange(scratch.Faults(await hub.Rungs(one)));
            rungs = (rungs.Fired + scratch.Count.Fired, rungs.Ahead + scratch.Count.Ahead);
            movedAfterwards += subject.Events.SkipWhile(e => e.Kind != "ReviewCorrectionOverdue").Any(e => e.Kind == "Redated" && e.Data.Contains("Stop.", StringComparison.Ordinal)) ? 1 : 0;
        }
        Assert.Empty(faults);
        Assert.True(rungs.Fired > 100, $"{rungs.Fired} rungs have fired, {rungs.Ahead} lie ahead");
        Assert.True(movedAfterwards > 2, $"of {cases.Count} only {movedAfterwards} moved after they had run out");
    }

    private static DateOnly? LastDay(WorkCalendar calendar, CaseStop stop)
    {
        var day = stop.From;
        for (var left = stop.ExpectedAmount; left > 0; left -= calendar.IsWorkday(day) ? 1 : 0)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Recorded when all is over: what has run out since stands on, if it was asked for late.</summary>
    private static async Task ShutUntilYesterdayAsync(Hub hub, DateOnly today, List<string> closed)
    {
        closed.Add(new DateSpan(today.AddDays(-4), today.AddDays(-1)).ToString());
        await Typhoon.Edit(hub, Typhoon.Close(closed[^1], "汛情停办", null));
    }

    private static async Task SweepAsync(Hub hub, IReadOnlyList<ActAnswer> cases)
    {
        foreach (var one in cases)
            await hub.Sweep(one);
    }

    private static async Task AskAsync(Hub hub, ActAnswer accepted, int days)
    {
        hub.As("wsjk-rev1");
        var task = await hub.OpenTask(accepted, "审查");
        await hub.Ask((AskInReview.Handler h) => h.HandleAsync(
            new ActRequest(accepted.CaseId), new(task, [new CorrectionItem("M02", "补充检测报告")], days, "公共场所卫生管理条例实施细则第二十二条"), CancellationToken.None));
    }
}
