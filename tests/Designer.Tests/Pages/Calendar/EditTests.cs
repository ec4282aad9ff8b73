using System.Globalization;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Designer.Pages.Calendar;
using ApprovalHub.Designer.Pages.Calendar.Edits;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Tests.Pages.Cases;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Tests.Pages.Calendar;

/// <summary>A change of the calendar as it is written, and what it moves.</summary>
public sealed class EditTests
{
    private static readonly DateOnly Monday = new(2026, 9, 21);

    public EditTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void What_is_missing_is_said_in_the_order_of_the_form()
    {
        var draft = new EditDraft();
        Assert.Equal("Calendar.DaysFirst", draft.Missing);
        Assert.Equal("Calendar.DaysWrong", (draft with { First = Monday, Last = Monday.AddDays(-1) }).Missing);
        Assert.Equal("Calendar.ReasonFirst", (draft with { First = Monday }).Missing);
        Assert.Null((draft with { First = Monday, Reason = "台风" }).Missing);
        Assert.Equal("Calendar.ClosureFirst", new EditDraft { Kind = "Reopened", Reason = "解除" }.Missing);
        Assert.Equal("Calendar.FileFirst", new EditDraft { Kind = "YearCorrected" }.Missing);
        Assert.Equal("Calendar.FileUnreadable", new EditDraft { Kind = "YearCorrected", File = "{\"year\":" }.Missing);
        Assert.Equal("Calendar.FileUnreadable", new EditDraft { Kind = "YearCorrected", File = "{\"year\":2026}" }.Missing);
    }

    [Fact]
    public void It_is_sent_as_it_was_seen()
    {
        var closed = new EditDraft { First = Monday, Last = Monday.AddDays(1), Reason = " 台风 ", Notice = " " }.ToRequest();
        Assert.Equal(("Closed", "2026-09-21..2026-09-22", "台风", null), (closed.Kind, closed.Days, closed.Reason, closed.Notice));
        Assert.Equal("2026-09-21", new EditDraft { First = Monday, Reason = "台风", File = "x" }.ToRequest().Days);
        var year = new EditDraft { Kind = "YearCorrected", First = Monday, File = """{"year":2026,"source":"通知","off":["2026-01-01"],"work":[]}""", Reason = "更正" }.ToRequest();
        Assert.Equal((null, 2026), (year.Days, year.Year!.Year));
    }

    [Fact]
    public void A_case_with_several_dates_is_several_rows_and_named_once()
    {
        var at = new DateTimeOffset(2026, 10, 9, 16, 0, 0, TimeSpan.Zero);
        EditPreviewResponse.Line line = new(Guid.CreateVersion7(), "2026", "食品", "SCJG",
            [new("Promised", null, at, at.AddDays(1), false, false), new("review#1", "审查", at.AddHours(-5), null, false, true), new("review#2", "审查", at.AddHours(-5), null, false, true)]);
        var page = MoveRow.Of([line], "next");

        Assert.Equal(("next", 2, "True False"), (page.Next, page.Items.Count, string.Join(' ', page.Items.Select(r => r.IsFirst))));
        Assert.Equal("承诺时限 2026-10-09 2026-10-10|环节时限 · 审查 2026-10-09 19:00 中止中，待定", string.Join('|', page.Items.Select(r =>
            $"{MovedDates.Name(AllTexts.New(), A_case.Say(), r.Date.What, r.Date.Step)} {MovedDates.When(AllTexts.New(), r.Date.From)} {MovedDates.When(AllTexts.New(), r.Date.To)}")));
        Assert.Equal("听证预计结束", MovedDates.Name(AllTexts.New(), A_case.Say(), "Stop.0a", "Hearing"));
    }

    [Fact]
    public void A_day_of_closure_hangs_on_the_wall_and_a_holiday_within_stays_one()
    {
        var sheet = new YearSheet(
            new YearResponse { Year = 2026, Published = true, WorkDays = 248, Off = [Monday, new(2026, 9, 25)], Holidays = [new(new(2026, 9, 25), new(2026, 9, 27))], Worked = [new(2026, 9, 20)] },
            [new(Monday, new(2026, 9, 26), "台风"), new(new(2027, 1, 5), new(2027, 1, 5), "检修")]);

        Assert.Equal("MadeUp Closed Closed Holiday Holiday", string.Join(' ', Enumerable.Range(20, 3).Concat([25, 26]).Select(day => sheet.Kind(new(2026, 9, day)))));
        Assert.Equal("台风", sheet.Closure(Monday)!.Reason);
        Assert.Single(sheet.Closures);
    }
}
