using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>The administrator at the workbench: sends again what was rejected, and has days reconciled.</summary>
internal sealed class SoakClerk(IServiceProvider services, Guid administrator)
{
    /// <summary>How many reports are not settled, or not even addressed.</summary>
    public Task<int> OpenAsync() => AsAsync(async at =>
    {
        var db = at.GetRequiredService<IHubDb>();
        return await db.Outbox.CountAsync(o => o.OpenSince != null) + await db.PlatformReports.CountAsync(r => r.SettledAt == null);
    });

    public async Task ResendAsync()
    {
        var rejected = await AsAsync(at => at.GetRequiredService<IHubDb>().PlatformReports.Where(r => r.State == ReportState.Rejected).Select(r => r.Id).ToListAsync());
        foreach (var id in rejected)
        {
            try
            {
                await AsAsync(at => at.GetRequiredService<ActOnReport.Handler>().ResendAsync(new ActOnReport.Command(id, null, "平台瞬时退回，原样重报", null), CancellationToken.None));
            }
            catch (RefusedException changed) when (changed.Refusal.Kind is RefusalKind.Conflict or RefusalKind.Unavailable)
            {
                // the platform has changed its mind meanwhile
            }
        }
    }

    /// <summary>How many differences a day has with a platform.</summary>
    public async Task<int> DifferencesAsync(string platform, DateOnly day)
    {
        var found = await AsAsync(at => at.GetRequiredService<ReconcileDay.Handler>().HandleAsync(new ReconcileDay.Command(platform, day), CancellationToken.None));
        return await AsAsync(at => at.GetRequiredService<IHubDb>().Reconciliations.Where(r => r.Id == found && r.Fault == null).Select(r => r.DifferenceCount).SingleAsync());
    }

    private async Task<T> AsAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<SignedIn>().PersonId = administrator;
        return await act(scope.ServiceProvider);
    }
}
