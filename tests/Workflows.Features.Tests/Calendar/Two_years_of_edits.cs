using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>Whatever the calendar went through on the way, in the end every date is what counting from scratch by the last calendar gives.</summary>
public sealed class Two_years_of_edits
{
    [HubFact]
    public async Task Cases_that_lived_through_edits_have_the_dates_of_a_count_from_scratch()
    {
        await using var hub = await Hub.OpenAsync();
        var random = new Random(20260918);
        var (cases, closed) = (new List<ActAnswer>(), new List<string>());
        for (var day = new DateOnly(2025, 1, 6); day < new DateOnly(2026, 12, 20); day = day.AddDays(random.Next(15, 45)))
        {
            hub.At($"{day:yyyy-MM-dd} 09:00");
            cases.Add(await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company));
            await EditAsync(hub, day, closed, random);
            foreach (var one in cases)
                await hub.Sweep(one);
        }

        var (calendar, moved) = (await CalendarAsync(hub), 0);
        foreach (var one in cases)
        {
            var subject = await hub.Case(one);
            var matter = DemoCentre.Matter("食品经营许可");
            var (promised, statutory) = (calendar.Due(subject.AcceptedAt!.Value, matter.Promised, []).Value, calendar.Due(subject.AcceptedAt!.Value, matter.Statutory, []).Value);
            Assert.Equal((promised.Date, promised.EndsAt, statutory.Date), (subject.PromisedDue!.Value, subject.PromisedDueAt!.Value, subject.StatutoryDue!.Value));
            Assert.Equal(promised.Provisional || statutory.Provisional, subject.DueProvisional);
            moved += subject.PromisedDue != one.PromisedDue ? 1 : 0;
            Assert.Null(CaseEvent.FirstBroken(subject.Events));
        }
        Assert.True(moved > 3, $"only {moved} of {cases.Count} cases moved");
    }

    /// <summary>Now and then the centre is shut for a day or two to come, or a closure is taken back.</summary>
    private static async Task EditAsync(Hub hub, DateOnly day, List<string> closed, Random random)
    {
        if (closed.Count > 0 && random.Next(4) == 0)
        {
            await Typhoon.Edit(hub, new(CalendarEditKind.Reopened, closed[^1], null, "恢复办公", null));
            closed.RemoveAt(closed.Count - 1);
        }
        else if (random.Next(3) > 0)
        {
            var days = new DateSpan(day.AddDays(2), day.AddDays(2 + random.Next(3))).ToString();
            await Typhoon.Edit(hub, Typhoon.Close(days, "汛情停办", null));
            closed.Add(days);
        }
    }

    private static async Task<WorkCalendar> CalendarAsync(Hub hub)
    {
        await using var db = hub.Db();
        var years = (await db.CalendarYears.ToListAsync()).Select(y => CalendarYear.Parse(y.Json).Value);
        return WorkCalendar.From(years, (await db.ClosedDays.ToListAsync()).Select(c => c.AsClosure())).Value;
    }
}
