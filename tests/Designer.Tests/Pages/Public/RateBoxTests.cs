using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Pages.Public.Track;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Public;

/// <summary>评价 by the applicant: nothing is chosen beforehand, a low one asks why, and it is given once.</summary>
public sealed class RateBoxTests : WebContext
{
    private const string Number = "410702260918000001", Address = $"POST /api/public/cases/{Number}/rating";
    private string? said;

    [Fact]
    public void Nothing_is_chosen_beforehand_and_nothing_is_sent_without_a_choice()
    {
        var shown = Show(Case() with { RateBy = new DateOnly(2026, 10, 18) });

        Assert.Equal(5, shown.FindAll("input[type=radio]").Count);
        Assert.DoesNotContain(shown.FindAll("input[type=radio]"), radio => radio.HasAttribute("checked"));
        Assert.True(shown.Find(".primary").HasAttribute("disabled"));
        Assert.Empty(shown.FindAll("textarea, input[type=checkbox]"));
    }

    [Fact]
    public void A_good_one_is_sent_as_it_is_with_the_code_and_a_key()
    {
        var shown = Show(Case() with { RateBy = new DateOnly(2026, 10, 18) });
        shown.FindAll("input[type=radio]")[1].Change("on");
        Assert.Empty(shown.FindAll("input[type=checkbox]")); // only low ones are asked why
        shown.Find("textarea").Input("  办得快  ");
        Server.Says(Address, JsonSerializer.Serialize(Case(), HubJson.Options));
        shown.WaitForAssertion(() => Assert.False(shown.Find(".primary").HasAttribute("disabled")));
        shown.Find(".primary").Click();

        shown.WaitForAssertion(() => Assert.NotNull(said));
        var sent = JsonSerializer.Deserialize<PublicRatingRequest>(Server.Bodies[^1], HubJson.Options)!;
        Assert.Equal(("ABCD2345", "Satisfied", "办得快", 0), (sent.Code, sent.Grade, sent.Words, sent.Reasons.Count));
        Assert.NotEmpty(Server.Requests.Last(r => r.Method == HttpMethod.Post).Headers.GetValues("Idempotency-Key").Single());
    }

    [Fact]
    public void A_low_one_needs_a_reason_and_what_is_ticked_goes_with_it()
    {
        var shown = Show(Case() with { RateBy = new DateOnly(2026, 10, 18) });
        shown.FindAll("input[type=radio]")[4].Change("on");
        Assert.True(shown.Find(".primary").HasAttribute("disabled"));
        shown.FindAll("input[type=checkbox]")[2].Change(true);
        shown.FindAll("input[type=checkbox]")[0].Change(true);
        shown.FindAll("input[type=checkbox]")[0].Change(false); // taken back
        Server.Says(Address, JsonSerializer.Serialize(Case(), HubJson.Options));
        shown.WaitForAssertion(() => Assert.False(shown.Find(".primary").HasAttribute("disabled")));
        shown.Find(".primary").Click();

        shown.WaitForAssertion(() => Assert.NotNull(said));
        var sent = JsonSerializer.Deserialize<PublicRatingRequest>(Server.Bodies[^1], HubJson.Options)!;
        Assert.Equal("VeryDissatisfied", sent.Grade);
        Assert.Equal(["TookTooLong"], sent.Reasons);
    }

    [Fact]
    public void Reasons_of_a_low_one_do_not_go_with_a_good_one()
    {
        var shown = Show(Case() with { RateBy = new DateOnly(2026, 10, 18) });
        shown.FindAll("input[type=radio]")[3].Change("on");
        shown.FindAll("input[type=checkbox]")[0].Change(true);
        shown.FindAll("input[type=radio]")[0].Change("on");
        Server.Says(Address, JsonSerializer.Serialize(Case(), HubJson.Options));
        shown.Find(".primary").Click();

        shown.WaitForAssertion(() => Assert.NotNull(said));
        Assert.Empty(JsonSerializer.Deserialize<PublicRatingRequest>(Server.Bodies[^1], HubJson.Options)!.Reasons);
    }

    [Fact]
    public void A_refusal_is_shown_and_nothing_is_said_to_be_done()
    {
        var shown = Show(Case() with { RateBy = new DateOnly(2026, 10, 18) });
        shown.FindAll("input[type=radio]")[0].Change("on");
        Server.Says(Address, """{"code":"RATING_NOT_YOURS","detail":"评价只能由申请人作出。"}""", HttpStatusCode.Forbidden);
        shown.Find(".primary").Click();

        shown.WaitForAssertion(() => Assert.Contains("评价只能由申请人作出。", shown.Markup, StringComparison.Ordinal));
        Assert.Null(said);
    }

    [Fact]
    public void What_was_given_is_shown_and_cannot_be_given_again_and_where_it_is_too_late_nothing_is_asked()
    {
        var rated = Show(Case() with { RateBy = new DateOnly(2026, 10, 18), Rated = new PublicCaseResponse.Rating("Satisfied", TimeProvider.System.GetUtcNow()) });
        Assert.Contains("满意", rated.Find(".rated").TextContent, StringComparison.Ordinal);
        Assert.Empty(rated.FindAll("input, button"));

        Assert.Equal("", Show(Case()).Markup.Trim());
    }

    private IRenderedComponent<RateBox> Show(PublicCaseResponse seen) =>
        Render<RateBox>(with => with.Add(b => b.Seen, seen).Add(b => b.Known, (Number, "ABCD2345")).Add(b => b.OnDone, (string words) => said = words));

    private static PublicCaseResponse Case() => new()
    {
        Number = Number,
        MatterCode = "M1",
        MatterName = "食品经营许可",
        State = "Ended",
        Steps = [],
        ReceivedAt = TimeProvider.System.GetUtcNow(),
        Materials = [],
        Papers = [],
        ConsultPhone = "3012345",
        ComplaintPhone = "12345",
        Address = "政务服务中心",
    };
}
