using System.Net;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>What is done with a draft: each act shows at once what it has done.</summary>
public sealed class DraftActsTests : WebContext
{
    private const string Draft = "DELETE /api/template-drafts/standard";
    private readonly List<string> done = [];

    [Fact]
    public void Throwing_a_draft_away_asks_first_and_says_so()
    {
        var acts = Opened();
        acts.Delete().Click();

        acts.WaitForAssertion(() => Assert.Equal("确认删除，无法恢复", acts.Delete().TextContent.Trim()));
        Assert.DoesNotContain(Draft, Server.Asked);

        acts.Delete().Click();
        acts.WaitForAssertion(() => Assert.Equal(["delete"], done));
        Assert.Contains(Draft, Server.Asked);
    }

    [Fact]
    public void A_refusal_is_shown_beside_the_button()
    {
        Server.Says(Draft, """{"code":"TEMPLATE_DRAFT_CHANGED","detail":"草稿已被他人改动"}""", HttpStatusCode.PreconditionFailed);
        var acts = Opened();
        acts.Delete().Click();
        acts.WaitForAssertion(() => Assert.Equal("确认删除，无法恢复", acts.Delete().TextContent.Trim()));
        acts.Delete().Click();

        acts.WaitForAssertion(() => Assert.Contains("草稿已被他人改动", acts.Acts.Markup, StringComparison.Ordinal));
        Assert.Empty(done);
    }

    private Shown Opened()
    {
        Get<Session>().Begin(Somebody("甲", "Administrator"));
        return new Shown(Render<DraftActs>(p => p
            .Add(a => a.Is, DraftDeskTests.Draft()).Add(a => a.Typed, new TypedReason()).Add(a => a.OnDone, what => done.Add(what))));
    }

    private sealed record Shown(IRenderedComponent<DraftActs> Acts)
    {
        public AngleSharp.Dom.IElement Delete() => Acts.FindAll("button")[^1];

        public void WaitForAssertion(Action assertion) => Acts.WaitForAssertion(assertion);
    }
}
