using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>On a program of its own: the clock moves on for everybody.</summary>
[Collection(OwnHubs.Name)]
public sealed class DemoClockTests(HubApp app) : IClassFixture<HubApp>
{
    [HubFact]
    public async Task Everything_due_on_the_way_happens_in_order_and_the_clock_never_goes_back()
    {
        var story = await new Story(app).ReceivedAsync();
        var admin = await app.As("zwfw-admin1");

        var moved = await admin.PostAsync("/api/demo/clock", new { to = "2026-12-01T09:00:00+08:00" });
        Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
        var back = await admin.PostAsync("/api/demo/clock", new { to = "2026-10-01T09:00:00+08:00" });

        var happened = moved.Json.GetProperty("happened").EnumerateArray().ToList();
        var notice = happened.Single(h => h.GetProperty("what").GetString() == "Notice");
        Assert.Equal(DateTimeOffset.Parse("2026-09-25T00:00:00+08:00", null), notice.GetProperty("at").GetDateTimeOffset());
        var at = happened.Select(h => h.GetProperty("at").GetDateTimeOffset()).ToList();
        Assert.Equal(at.Order(), at);
        Assert.Equal((HttpStatusCode.Conflict, "CLOCK_ONLY_FORWARD"), (back.Status, back.Code));
        var far = await admin.PostAsync("/api/demo/clock", new { to = "2036-12-31T09:00:00+08:00" });
        Assert.Equal((HttpStatusCode.BadRequest, "CLOCK_TOO_FAR"), (far.Status, far.Code));
        var file = await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}");
        Assert.True(file.Json.GetProperty("deemedAccepted").GetBoolean());
    }
}
