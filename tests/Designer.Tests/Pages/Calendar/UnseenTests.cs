using ApprovalHub.Designer.Pages.Calendar;
using ApprovalHub.Designer.Pages.Calendar.Edits;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Calendar;

/// <summary>What is typed while the answer about something else is on its way can not be confirmed unseen.</summary>
public sealed class UnseenTests : WebContext
{
    [Fact]
    public void A_change_that_was_typed_on_must_be_looked_at_again()
    {
        Server.Says("GET /api/calendar/edits", """{"edits":[],"closures":[]}""");
        Server.Says("POST /api/calendar/edits/preview", """{"moving":0,"counted":3,"all":true,"lines":[]}""");
        var page = Render<EditsPage>();
        page.WaitForElement("#edit-first").Change("2026-09-21");
        page.Find("#edit-reason").Input("台风");
        var answer = Server.Hold("POST /api/calendar/edits/preview");
        page.Find(".edit-form .row button").Click();
        page.Find("#edit-first").Change("2026-09-28");
        answer();
        page.WaitForAssertion(() => Assert.False(page.Find(".edit-form .row button").HasAttribute("disabled")));
        Assert.True(page.Find(".edit-form .primary").HasAttribute("disabled"));

        page.Find(".edit-form .row button").Click();

        page.WaitForAssertion(() => Assert.False(page.Find(".edit-form .primary").HasAttribute("disabled")));
    }

    [Fact]
    public void A_year_that_was_typed_on_must_be_checked_again()
    {
        Server.Says("POST /api/calendar/years/check", """{"faults":[],"year":{"year":2027,"source":"通知","off":[],"work":[]},"workDays":250,"workDaysBefore":261,"cases":0}""");
        var form = Render<YearImport>();
        form.Find("textarea").Input("2027");
        var answer = Server.Hold("POST /api/calendar/years/check");
        form.FindAll(".row button")[0].Click();
        form.Find("textarea").Input("2028");
        answer();
        form.WaitForAssertion(() => Assert.False(form.FindAll(".row button")[0].HasAttribute("disabled")));
        Assert.True(form.Find(".primary").HasAttribute("disabled"));

        form.FindAll(".row button")[0].Click();

        form.WaitForAssertion(() => Assert.False(form.Find(".primary").HasAttribute("disabled")));
    }
}
