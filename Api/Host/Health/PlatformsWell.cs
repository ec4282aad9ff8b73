using ApprovalHub.Db.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApprovalHub.Api.Host.Health;

/// <summary>Whether an alarm of a platform is open. It degrades nothing of the centre's own work: a counter does not wait for a platform.</summary>
internal sealed class PlatformsWell(HubDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.PlatformAlarms.AnyAsync(a => a.OverAt == null, cancellationToken) ? HealthCheckResult.Degraded("behind or rejected") : HealthCheckResult.Healthy();
}
