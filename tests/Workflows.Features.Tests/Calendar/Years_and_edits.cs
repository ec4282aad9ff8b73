using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>Years that are published, corrected and missed, and edits that make no sense.</summary>
public sealed class Years_and_edits
{
    private const string Year2027 = """{"year":2027,"source":"国务院办公厅关于2027年部分节假日安排的通知","off":["2027-01-01..2027-01-03"],"work":[]}""";

    [HubFact]
    public async Task A_published_year_makes_provisional_dates_firm_and_names_its_notice()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-12-28 09:00").As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);
        Assert.True((await hub.Case(food)).DueProvisional);

        await Import(hub, Year2027);
        await hub.Sweep(food);

        var firm = await hub.Case(food);
        Assert.False(firm.DueProvisional);
        Assert.Contains("国务院办公厅关于2027年部分节假日安排的通知", firm.Events.Single(e => e.Kind == "Redated").Data, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_later_notice_takes_the_place_of_a_years()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var shipped = DemoCentre.Files.Years.Single(y => y.Contains("\"year\": 2026", StringComparison.Ordinal));
        var later = shipped.Replace("\"2026-10-01..2026-10-07\"", "\"2026-10-01..2026-10-08\"", StringComparison.Ordinal);

        await Typhoon.Edit(hub, new(CalendarEditKind.YearCorrected, null, later, "调整国庆假期", "国办发明电〔2026〕9号"));
        await hub.Sweep(food);

        Assert.Equal(new DateOnly(2026, 10, 10), (await hub.Case(food)).PromisedDue);
        var edit = (await hub.Ask((ReadEdits.Handler h) => h.HandleAsync(CancellationToken.None))).Edits.Single();
        Assert.Equal((1, CalendarEditKind.YearCorrected, "国办发明电〔2026〕9号"), (edit.Number, edit.Kind, edit.Notice));
    }

    [HubTheory]
    [InlineData(CalendarEditKind.Closed, "2026-09-21", "", "TEXT_MISSING")]
    [InlineData(CalendarEditKind.Closed, null, "台风", "DATE_SPAN_UNREADABLE")]
    [InlineData(CalendarEditKind.Closed, "2026-09-22..2026-09-21", "台风", "DATE_SPAN_REVERSED")]
    [InlineData(CalendarEditKind.Closed, "2026-09-01..2026-12-31", "台风", "CLOSURE_TOO_LONG")]
    [InlineData(CalendarEditKind.Closed, "1999-09-01", "台风", "CLOSURE_DAYS_WRONG")]
    [InlineData(CalendarEditKind.Reopened, "2026-09-21", "台风", "CLOSURE_UNKNOWN")]
    [InlineData(CalendarEditKind.YearPublished, null, "台风", "CALENDAR_EDIT_UNKNOWN")]
    [InlineData(CalendarEditKind.YearCorrected, null, "更正", "CALENDAR_FILE_NOT_JSON")]
    public async Task An_edit_that_makes_no_sense_is_refused_by_name(CalendarEditKind kind, string? days, string reason, string code)
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With(code, () => Typhoon.Edit(hub, new(kind, days, null, reason, null)));
        Assert.Empty((await hub.Ask((ReadEdits.Handler h) => h.HandleAsync(CancellationToken.None))).Edits);
    }

    [HubFact]
    public async Task What_somebody_took_away_since_the_book_was_read_is_a_changed_book()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(_ => { }); // the kit seeds the next hub anew
        await Typhoon.Edit(hub, Typhoon.Close("2026-09-21", "台风", null));
        await hub.FoodAccepted(); // the book is read with the closure in it
        await using (var db = hub.Db())
            await db.ClosedDays.ExecuteDeleteAsync();

        await Refused.With("BOOK_CHANGED", () => hub.As("zwfw-admin1").Ask((EditCalendar.Handler h) =>
            h.HandleAsync(new(CalendarEditKind.Reopened, "2026-09-21", null, "台风过境", null), CancellationToken.None)));
    }

    [HubFact]
    public async Task A_year_that_nobody_imported_cannot_be_corrected_nor_closed_twice()
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With("CALENDAR_YEAR_UNPUBLISHED", () => Typhoon.Edit(hub, new(CalendarEditKind.YearCorrected, null, Year2027, "更正", null)));
        await Typhoon.Edit(hub, Typhoon.Close("2026-09-21", "台风", null));
        await Refused.With("CLOSURE_OVERLAPS", () => Typhoon.Edit(hub, Typhoon.Close("2026-09-20..2026-09-22", "台风", null)));
        await Refused.With("ADMINISTRATORS_ONLY", () => hub.As("scjg-head").Ask((EditCalendar.Handler h) =>
            h.HandleAsync(Typhoon.Close("2026-09-29", "台风", null), CancellationToken.None)));
    }

    [HubFact]
    public async Task From_November_on_the_next_year_is_missed_until_it_is_imported()
    {
        await using var hub = await Hub.OpenAsync();
        Assert.Empty(await Missing(hub.At("2026-10-31 23:59")));
        var wanted = Assert.Single(await Missing(hub.At("2026-11-01 00:00")));
        Assert.Equal((2027, new DateOnly(2026, 11, 1), 0), (wanted.Number, wanted.Since, wanted.Cases));

        await hub.At("2026-12-28 09:00").As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);
        Assert.Equal(1, Assert.Single(await Missing(hub)).Cases);
        await Import(hub, Year2027);
        Assert.Empty(await Missing(hub));
        Assert.Equal([2028, 2029], (await Missing(hub.At("2028-11-01 00:00"))).Select(y => y.Number));
    }

    [HubFact]
    public async Task Administrators_are_told_of_a_missing_year_once_in_a_week()
    {
        await using var hub = await Hub.OpenAsync();
        await Remind(hub.At("2026-10-31 08:00"));
        Assert.Equal(0, await Told(hub));

        await Task.WhenAll(Remind(hub.At("2026-11-03 08:00")), Remind(hub), Remind(hub)); // a Tuesday
        await Remind(hub.At("2026-11-08 08:00"));
        Assert.Equal(1, await Told(hub));
        await Remind(hub.At("2026-11-09 08:00"));
        Assert.Equal(2, await Told(hub));
        await Import(hub, Year2027);
        await Remind(hub.At("2026-11-16 08:00"));
        Assert.Equal(2, await Told(hub));
    }

    private static Task<IReadOnlyList<MissingYears.Year>> Remind(Hub hub) => hub.Ask((MissingYears.Handler h) => h.RemindAsync(CancellationToken.None));

    /// <summary>How often the first administrator was told.</summary>
    private static async Task<int> Told(Hub hub)
    {
        await using var db = hub.Db();
        var one = DemoCentre.Person("zwfw-admin1");
        return await db.Notices.CountAsync(n => n.PersonId == one && n.Code == "CalendarMissing");
    }

    private static Task<IReadOnlyList<MissingYears.Year>> Missing(Hub hub) => hub.Ask((MissingYears.Handler h) => h.HandleAsync(CancellationToken.None));

    private static async Task Import(Hub hub, string json)
    {
        await hub.Change(_ => { });
        await hub.As("zwfw-admin1").Ask((ImportYear.Handler h) => h.HandleAsync(json, CancellationToken.None));
    }
}
