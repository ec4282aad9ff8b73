using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// Whatever the calendar went through on the way, and whenever the clocks stood or were extended, in the end every date is what counting from
/// scratch, day by day, by the last calendar gives: the rungs that have fired, the marks and the cards too.
/// </summary>
public sealed class Two_years_of_edits
{
    private const string Matter = "公共场所卫生许可";

    [HubFact]
    public async Task Cases_that_lived_through_edits_have_the_dates_of_a_count_from_scratch()
    {
        await using var hub = await Hub.OpenAsync();
        var random = new Random(20260918);
        var (cases, closed, steps) = (new List<ActAnswer>(), new List<string>(), 0);
        for (var day = new DateOnly(2025, 1, 6); day < new DateOnly(2026, 12, 20); day = day.AddDays(random.Next(8, 25)))
        {
            hub.At($"{day:yyyy-MM-dd} 09:00");
            if (steps++ % 2 == 0)
                cases.Add(await hub.As(Hub.Clerk).ReceiveAndAccept(Matter, Applicants.Company));
            foreach (var one in cases.TakeLast(3))
                await LiveAsync(hub, one, random);
            await EditAsync(hub, day, closed, random);
            foreach (var one in cases)
                await hub.Sweep(one);
        }

        var (calendar, moved, stops, extensions) = (await CalendarAsync(hub), 0, 0, 0);
        var (faults, rungs, withdrawn) = (new List<string>(), (Fired: 0, Ahead: 0), await WithdrawnAsync(hub));
        foreach (var one in cases)
        {
            var subject = await hub.Case(one);
            Assert.Equal((FromScratch(calendar, subject, 5), FromScratch(calendar, subject, 20)), (subject.PromisedDue, subject.StatutoryDue));
            Assert.Equal((subject.PromisedDue?.AddDays(1), subject.StatutoryDue?.AddDays(1)), (Next(subject.PromisedDueAt), Next(subject.StatutoryDueAt)));
            Assert.Null(CaseEvent.FirstBroken(subject.Events));
            var scratch = new RungsFromScratch(calendar, subject, hub.Clock.GetUtcNow());
            faults.AddRange(scratch.Faults(await hub.Rungs(one)));
            rungs = (rungs.Fired + scratch.Count.Fired, rungs.Ahead + scratch.Count.Ahead);
            moved += subject.Events.Any(e => e.Kind == "Redated") ? 1 : 0;
            stops += subject.Stops.Count;
            extensions += subject.Extensions.Count;
        }
        Assert.Empty(faults);
        Assert.True(rungs.Fired > 100 && rungs.Ahead > 20 && withdrawn > 0, $"{rungs.Fired} rungs have fired, {rungs.Ahead} lie ahead, {withdrawn} were taken back");
        Assert.True(moved > 3 && stops > 5 && extensions > 3, $"of {cases.Count} cases {moved} moved, with {stops} stops and {extensions} extensions");
    }

    /// <summary>A case of late is now reviewed, which asks for a visit and so stops the clocks, now visited, now extended, now left alone.</summary>
    private static async Task LiveAsync(Hub hub, ActAnswer one, Random random)
    {
        var subject = await hub.Case(one);
        switch (random.Next(4))
        {
            case 0 when !subject.IsStopped && subject.Extensions.Count == 0 && subject.StatutoryDueAt > hub.Clock.GetUtcNow():
                await Stops_and_extensions.Extend(hub, one, random.Next(1, 11));
                break;
            case 1 or 2 when subject.Stops.Count == 0:
                await hub.As("wsjk-rev1").Complete(one, "审查", Hub.WithVisit);
                await hub.As("wsjk-rev2").Complete(one, "审查", "Passed");
                break;
            case 3 when subject.IsStopped:
                await hub.As("wsjk-rev1").Complete(one, "现场勘验", "Done", "场所与布局图一致");
                break;
        }
    }

    /// <summary>The last day of so many working days and what they were extended by: the day of a stop counts, the day of going on does not.</summary>
    internal static DateOnly? FromScratch(WorkCalendar calendar, Case subject, int days)
    {
        var left = days + subject.Extensions.Sum(e => e.Amount);
        var day = ShanghaiTime.Day(subject.AcceptedAt!.Value);
        while (left > 0)
        {
            day = day.AddDays(1);
            var stop = subject.Stops.FirstOrDefault(s => s.From < day && (s.To is not { } to || day <= to));
            if (stop is { To: null })
                return null;
            left -= stop is null && calendar.IsWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /// <summary>The day that begins at the instant at which a limit is over.</summary>
    private static DateOnly? Next(DateTimeOffset? over) => over is { } at ? ShanghaiTime.Day(at) : null;

    private static async Task<int> WithdrawnAsync(Hub hub)
    {
        await using var db = hub.Db();
        return await db.Rungs.IgnoreQueryFilters().CountAsync(r => r.WithdrawnAt != null);
    }

    /// <summary>Now and then the centre is shut for a day or two to come, or was and it is recorded afterwards, or a closure is taken back.</summary>
    internal static async Task EditAsync(Hub hub, DateOnly day, List<string> closed, Random random)
    {
        if (closed.Count > 0 && random.Next(4) == 0)
        {
            await Typhoon.Edit(hub, new(CalendarEditKind.Reopened, closed[^1], null, "恢复办公", null));
            closed.RemoveAt(closed.Count - 1);
        }
        else if (random.Next(3) > 0)
        {
            var first = day.AddDays(random.Next(2) == 0 ? 2 : -3);
            var days = new DateSpan(first, first.AddDays(random.Next(3))).ToString();
            await Typhoon.Edit(hub, Typhoon.Close(days, "汛情停办", null));
            closed.Add(days);
        }
    }

    internal static async Task<WorkCalendar> CalendarAsync(Hub hub)
    {
        await using var db = hub.Db();
        var years = (await db.CalendarYears.ToListAsync()).Select(y => CalendarYear.Parse(y.Json).Value);
        return WorkCalendar.From(years, (await db.ClosedDays.ToListAsync()).Select(c => c.AsClosure())).Value;
    }
}
