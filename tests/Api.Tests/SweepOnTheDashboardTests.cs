using System.Globalization;
using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Hangfire;
using Hangfire.States;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

/// <summary>What runs by itself is to be seen by an administrator: which jobs there are, each run, and how much a sweep did.</summary>
[Collection(OneHub.Name)]
public sealed class SweepOnTheDashboardTests(HubApp app)
{
    [HubFact]
    public async Task Each_sweep_stands_there_with_how_much_it_did()
    {
        var (jobs, storage) = (app.App.Services.GetRequiredService<IRecurringJobManagerV2>(), app.App.Services.GetRequiredService<JobStorage>());
        var id = jobs.TriggerJob("sweep-due");

        var history = storage.GetMonitoringApi().JobDetails(id).History;
        for (var tries = 0; tries < 300 && history[0].StateName != SucceededState.StateName; tries++)
        {
            await Task.Delay(100);
            history = storage.GetMonitoringApi().JobDetails(id).History;
        }

        Assert.True(int.TryParse(history[0].Data["Result"], NumberStyles.None, CultureInfo.InvariantCulture, out _));
        var administrator = await app.As("zwfw-admin1");
        var shown = await administrator.GetAsync($"/jobs/jobs/details/{id}");
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("SweepDue", shown.Text, StringComparison.Ordinal);
        Assert.Contains("sweep-due", (await administrator.GetAsync("/jobs/recurring")).Text, StringComparison.Ordinal);
        var there = storage.GetConnection().GetRecurringJobs().Select(job => job.Id).ToHashSet();
        Assert.All(["sweep-due", "dispatch-messages", "remind-calendar", "remind-late-replies", "draw-green-audit", "make-monthly-reports"], job => Assert.Contains(job, there));
    }
}
