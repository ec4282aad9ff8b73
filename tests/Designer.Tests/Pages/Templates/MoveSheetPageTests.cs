using System.Net;
using ApprovalHub.Designer.Pages.Templates.Moving;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>办件迁移单: who may sign it, how far it is, and why a case was not moved.</summary>
public sealed class MoveSheetPageTests : WebContext
{
    private static readonly string Read = $"GET /api/template-moves/{MoveAnswers.Id}", Sign = $"POST /api/template-moves/{MoveAnswers.Id}/confirmation",
        GoOn = $"POST /api/template-moves/{MoveAnswers.Id}/progress", Drop = $"POST /api/template-moves/{MoveAnswers.Id}/drop";

    [Fact]
    public void Whoever_asked_for_it_cannot_sign_it_but_can_take_it_back()
    {
        Server.Says(Read, MoveAnswers.Text(MoveAnswers.Sheet("Proposed", mayConfirm: false, "Waiting")));
        Server.Says(Drop, MoveAnswers.Text(MoveAnswers.Sheet("Dropped", mayConfirm: false, "Waiting")));
        var page = Open();

        Assert.Contains("须由另一名管理员或督查人员确认", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("确认迁移", StringComparison.Ordinal));
        Assert.True(Button(page, "不迁移").HasAttribute("disabled"));
        page.Find("textarea").Input("先不迁");
        Button(page, "不迁移").Click();

        page.WaitForAssertion(() => Assert.Contains("先不迁", page.Find("dl").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public void Signed_it_is_carried_out_piece_by_piece_until_every_case_is_moved_or_says_why_not()
    {
        Server.Says(Read, MoveAnswers.Text(MoveAnswers.Sheet("Proposed", mayConfirm: true, "Waiting", "Waiting")));
        Server.Says(Sign, MoveAnswers.Text(MoveAnswers.Sheet("Confirmed", mayConfirm: false, "Moved", "Waiting")));
        Server.Says(GoOn, MoveAnswers.Text(MoveAnswers.Sheet("Done", mayConfirm: false, "Moved", "Refused")));
        var carriedOn = Server.Hold(GoOn);
        var page = Open();

        Button(page, "确认迁移 2 件").Click();
        page.WaitForAssertion(() => Assert.Contains("已迁移 1 件，未迁移 0 件，待迁移 1 件", page.Find("#outcome").TextContent, StringComparison.Ordinal));
        Assert.Equal("1", page.Find("progress").GetAttribute("value"));
        carriedOn();

        page.WaitForAssertion(() => Assert.Contains("已迁移 1 件，未迁移 1 件，待迁移 0 件", page.Find("#outcome").TextContent, StringComparison.Ordinal));
        Assert.Contains("办件已变化。 请重新试算。", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("aside button"));
    }

    [Fact]
    public void Where_somebody_was_faster_the_state_of_now_is_offered()
    {
        Server.Says(Read, MoveAnswers.Text(MoveAnswers.Sheet("Proposed", mayConfirm: true, "Waiting")));
        Server.Says(Sign, """{"code":"MOVE_CHANGED","detail":"迁移单已由他人处理。"}""", HttpStatusCode.PreconditionFailed);
        var page = Open();
        Button(page, "确认迁移 1 件").Click();
        page.WaitForAssertion(() => Assert.Contains("迁移单已由他人处理。", page.Find(".conflict").TextContent, StringComparison.Ordinal));

        Server.Says(Read, MoveAnswers.Text(MoveAnswers.Sheet("Dropped", mayConfirm: false, "Waiting")));
        page.Find(".conflict button").Click();

        page.WaitForAssertion(() => Assert.Contains("先不迁", page.Find("dl").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".conflict"));
    }

    [Fact]
    public void Without_the_server_what_was_signed_says_so_and_can_be_gone_on_with()
    {
        Server.Says(Read, MoveAnswers.Text(MoveAnswers.Sheet("Confirmed", mayConfirm: false, "Moved", "Waiting")));
        Server.Says(GoOn, MoveAnswers.Text(MoveAnswers.Sheet("Done", mayConfirm: false, "Moved", "Moved")));
        var page = Open();
        Server.Away = true;
        Button(page, "继续迁移").Click();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("aside [role=alert]")));

        Server.Away = false;
        Button(page, "继续迁移").Click();

        page.WaitForAssertion(() => Assert.Contains("已迁移 2 件", page.Find("#outcome").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    private IRenderedComponent<MoveSheetPage> Open()
    {
        var page = Render<MoveSheetPage>(p => p.Add(m => m.Id, MoveAnswers.Id));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("#outcome")));
        return page;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<MoveSheetPage> page, string text) =>
        page.FindAll("button").Single(b => b.QuerySelector("span")?.TextContent == text);
}
