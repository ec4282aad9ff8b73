using ApprovalHub.Api.Host.Jobs;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Hangfire;
using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class FailedJobTests(HubApp app)
{
    [HubFact]
    public void A_job_that_failed_is_shown_as_failed_and_is_gone_after_two_weeks()
    {
        var (jobs, storage) = (app.App.Services.GetRequiredService<IBackgroundJobClient>(), app.App.Services.GetRequiredService<JobStorage>());
        var id = jobs.Schedule(() => Console.WriteLine(), TimeSpan.FromDays(1));

        jobs.ChangeState(id, new FailedState(new InvalidOperationException("试验")));

        var job = storage.GetMonitoringApi().JobDetails(id);
        Assert.Equal(FailedState.StateName, job.History[0].StateName);
        Assert.Equal("试验", job.History[0].Data["ExceptionMessage"]);
        Assert.NotNull(job.ExpireAt);
        Assert.InRange(job.ExpireAt.Value - TimeProvider.System.GetUtcNow().UtcDateTime, TimeSpan.FromHours(1), FailuresExpire.Kept);
    }
}
