using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Sends what waits for one platform until nothing more is due: calls side by side, cases in parallel, each case in its order. Many servers
/// may do so; a report is taken by a conditional update. At least once: who dies between sending and noting leaves a lease that runs out, and the report is sent
/// again under the same key. A platform that cannot be reached is left alone for a while; the others and the counter do not notice.
/// </summary>
public static class DrainPlatform
{
    public sealed class Handler(IServiceScopeFactory scopes, IEnumerable<IPlatform> platforms, SyncRules rules)
    {
        /// <param name="code">One of <see cref="Platforms"/>.</param>
        /// <param name="cancellation">Stops it after the calls under way.</param>
        /// <returns>How many reports were sent.</returns>
        public async Task<int> HandleAsync(string code, CancellationToken cancellation)
        {
            var platform = platforms.Single(p => p.Code == code);
            using var run = new DrainRun(new DrainDesk(scopes, platform), platform, rules);
            return await run.RunAsync(cancellation);
        }
    }
}
