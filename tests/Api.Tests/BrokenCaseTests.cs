using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

/// <summary>A case that cannot go on is its own trouble only; on a program of its own, since its clock moves on.</summary>
[Collection(OwnHubs.Name)]
public sealed class BrokenCaseTests(HubApp app) : IClassFixture<HubApp>
{
    [HubFact]
    public async Task It_stops_neither_the_demos_clock_nor_the_cases_beside_it()
    {
        var broken = await new Story(app).ReceivedAsync();
        var sound = await new Story(app).ReceivedAsync();
        await BreakAsync(Guid.Parse(broken.Id));
        var admin = await app.As("zwfw-admin1");

        var moved = await admin.PostAsync("/api/demo/clock", new { to = "2026-10-12T09:00:00+08:00" });
        Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
        var again = await admin.PostAsync("/api/demo/clock", new { to = "2026-10-13T09:00:00+08:00" });

        Assert.True(again.Status == HttpStatusCode.OK, again.Text);
        var file = await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{sound.Id}");
        Assert.True(file.Json.GetProperty("deemedAccepted").GetBoolean());
        Assert.DoesNotContain(moved.Json.GetProperty("happened").EnumerateArray(), h => h.GetProperty("caseId").GetGuid() == Guid.Parse(broken.Id));
    }

    private async Task BreakAsync(Guid caseId)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IHubDb>();
        await db.Cases.Where(c => c.Id == caseId).ExecuteUpdateAsync(c => c.SetProperty(x => x.ProcessPayload, "{"));
    }
}
