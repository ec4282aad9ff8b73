using ApprovalHub.Db.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApprovalHub.Api.Host.Health;

/// <summary>The database answers and has this program's model.</summary>
internal sealed class DatabaseReady(HubDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        !await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Unhealthy("away")
        : (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy("not migrated")
        : HealthCheckResult.Healthy();
}
