using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

/// <summary>Dates that rest on a year without a calendar say so (暂定), in answers and on paper; on a program of its own, in the last days of a year.</summary>
[Collection(OwnHubs.Name)]
public sealed class ProvisionalDateTests(HubApp app) : IClassFixture<HubApp>
{
    private static readonly string[] Visit = ["SiteVisit"];

    private const string Outdoors = "11410702MB901069484410105003000";

    [HubFact]
    public async Task The_day_of_supply_and_the_end_of_a_special_procedure_say_that_they_are_provisional()
    {
        await MoveAsync("2026-12-29T10:00:00+08:00");
        var story = await new Story(app).ReceivedAsync(Story.Food, "M04");
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Tolerated", opinion = "容缺受理", tolerance = new { signedBy = "张三" } });
        await story.DoesAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合", procedures = Visit });
        await story.DoesAsync("scjg-rev2", "review#1/2", new { outcome = "Passed", opinion = "符合" });

        var file = (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json;

        Assert.True(file.GetProperty("supplyProvisional").GetBoolean());
        Assert.True(Assert.Single(file.GetProperty("stops").EnumerateArray()).GetProperty("expectedProvisional").GetBoolean());
        var own = (await FollowAsync(story)).Json;
        Assert.True(own.GetProperty("supplyProvisional").GetBoolean());
    }

    [HubFact]
    public async Task A_limit_in_hours_is_sure_whatever_year_it_ends_in()
    {
        await MoveAsync("2026-12-31T23:00:00+08:00");
        var clerk = await app.As("zwfw-win01");
        var received = await clerk.ActAsync("/api/cases", new
        {
            matterCode = Outdoors,
            applicant = Story.Person,
            materials = Story.Materials("M01", "M02", "M03"),
            greenReason = "抢险救灾",
        });
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);
        var id = received.Of("caseId")!;
        var approved = await (await app.As("csgl-head")).ActAsync($"/api/cases/{id}/green/approve", new { opinion = "情况属实，同意" });
        Assert.True(approved.Status == HttpStatusCode.OK, approved.Text);
        var task = (await clerk.GetAsync($"/api/cases/{id}")).Json.GetProperty("tasks").EnumerateArray()
            .First(t => t.GetProperty("nodeId").GetString() == "intake").GetProperty("id").GetString();
        var accepted = await clerk.ActAsync($"/api/cases/{id}/tasks/{task}/complete", new { outcome = "Tolerated", opinion = "容缺受理", tolerance = new { signedBy = "张三" } });
        Assert.True(accepted.Status == HttpStatusCode.OK, accepted.Text);

        var notice = await SnapshotAsync(Guid.Parse(id), "AcceptanceNotice");

        Assert.Contains("2027-01-01", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("\"UnpublishedYear\":2027", notice, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<HubClient.Answer> FollowAsync(Story story)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var id = Guid.Parse(story.Id);
        var found = await scope.ServiceProvider.GetRequiredService<IHubDb>().Cases.AsNoTracking().SingleAsync(c => c.Id == id);
        return await app.Anybody().FollowAsync($"/api/public/cases/{found.Number}", found.Number, found.QueryCode);
    }

    private async Task<string> SnapshotAsync(Guid caseId, string kind)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IHubDb>().Cases.AsNoTracking().Include(c => c.Papers).SingleAsync(c => c.Id == caseId);
        return found.Papers.Single(p => p.Kind == kind).Snapshot;
    }

    private async Task MoveAsync(string to)
    {
        var moved = await (await app.As("zwfw-admin1")).PostAsync("/api/demo/clock", new { to });
        Assert.True(moved.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, moved.Text);
    }
}
