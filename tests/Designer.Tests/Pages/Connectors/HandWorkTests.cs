using System.Text.Json;
using ApprovalHub.Api.Contracts.Reconciliation;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>人工处理: proposed by an administrator with a reason, agreed to by a second person, closed afterwards.</summary>
public sealed class HandWorkTests : WebContext
{
    private static readonly HandAct Proposed = new("HandProposed", "谢慧敏", new DateTimeOffset(2026, 9, 19, 2, 0, 0, TimeSpan.Zero), "平台多出的记录已请其删除");

    [Fact]
    public void An_administrator_proposes_with_a_reason()
    {
        var done = 0;
        var shown = Show("Administrator", Look(), () => done++);
        Assert.True(shown.Find("button.primary").HasAttribute("disabled"));
        shown.Find("input").Input("已请平台删除");
        Server.Says($"POST /api/reconciliations/{shown.Instance.Is.Look.Id}/hand", JsonSerializer.Serialize(Look(Proposed), HubJson.Options));
        shown.WaitForAssertion(() => Assert.False(shown.Find("button.primary").HasAttribute("disabled")));
        shown.Find("button.primary").Click();

        shown.WaitForAssertion(() => Assert.Equal(1, done));
        Assert.Equal(new HandRequest("Propose", "已请平台删除"), JsonSerializer.Deserialize<HandRequest>(Server.Bodies[^1], HubJson.Options));
    }

    [Fact]
    public void A_second_person_reads_the_reason_and_agrees_or_not()
    {
        var shown = Show("Supervisor", Look(Proposed));

        Assert.Contains("谢慧敏 提出办结：平台多出的记录已请其删除", shown.Find(".hand-acts").TextContent, StringComparison.Ordinal);
        Assert.Equal(["确认办结", "不办结"], shown.FindAll("button").Select(b => b.TextContent.Trim()));
        Assert.Contains("等待第二人确认", shown.Find("h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_supervisor_proposes_nothing_and_what_is_closed_asks_nothing()
    {
        Assert.Empty(Show("Supervisor", Look()).FindAll("form"));
        var closed = Look(Proposed, Proposed with { Kind = "HandSettled", ByName = "李督查" });
        Assert.Empty(Show("Administrator", closed with { Look = closed.Look with { IsSettled = true } }).FindAll("form"));
    }

    private IRenderedComponent<HandWork> Show(string role, ReconciliationResponse look, Action? done = null)
    {
        Get<Session>().Begin(Somebody("某人", role));
        return Render<HandWork>(with => with.Add(p => p.Is, look).Add(p => p.OnDone, done ?? (() => { })));
    }

    private static ReconciliationResponse Look(params HandAct[] hand) => new(
        new ReconciliationLine { Id = Guid.CreateVersion7(), Platform = "Province", Day = new DateOnly(2026, 9, 18), At = Proposed.At, OurCount = 3, TheirCount = 4, DifferenceCount = 1 }, true, [], [])
    {
        AnyByHand = true,
        OnlyByHand = true,
        Hand = hand,
    };
}
