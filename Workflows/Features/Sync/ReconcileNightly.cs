using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// 对账 of every night: yesterday, and of the week before each day that was not yet found equal: after an outage nothing is forgotten, and what was repaired
/// is looked at again; so is any day of which something was reported once more since. It may run twice: each look is one of its own.
/// </summary>
public static class ReconcileNightly
{
    private const string Failed = "LOOK_FAILED";

    /// <param name="Platform">The platform.</param>
    /// <param name="Day">The day that was looked at.</param>
    /// <param name="Fault">Code of why it could not be asked, or null.</param>
    /// <param name="Differences">How many steps differ.</param>
    public sealed record Found(string Platform, DateOnly Day, string? Fault, int Differences)
    {
        /// <summary>What the hub itself failed at, or null.</summary>
        public Exception? Failure { get; init; }
    }

    public sealed class Handler(IServiceScopeFactory scopes, LastLooks looks, ActDesk desk, PlatformList platforms)
    {
        /// <returns>What was found, the days in order; those without a difference too.</returns>
        public async Task<IReadOnlyList<Found>> HandleAsync(CancellationToken cancellation)
        {
            var found = new List<Found>();
            foreach (var code in platforms.Codes)
            {
                var yesterday = desk.Today.AddDays(-1);
                var failed = await CatchUpAsync(code, yesterday, cancellation);
                if (failed is not null)
                    found.Add(failed);
                foreach (var day in (await looks.DueAsync(code, cancellation)).Where(day => failed is null || day != yesterday))
                    found.Add(await TryAsync(code, day, cancellation));
            }
            return found;
        }

        /// <summary>
        /// What a server with other settings has left out is addressed first: else both sides would lack the same and seem equal. Where that fails yesterday counts as not
        /// looked at, so that somebody is told; the other days and platforms have their look.
        /// </summary>
        private async Task<Found?> CatchUpAsync(string code, DateOnly yesterday, CancellationToken cancellation)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<StepAddresses>().CatchUpAsync(code, cancellation);
                return null;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return await FailedAsync(code, yesterday, fault, cancellation);
            }
        }

        /// <summary>A look that fails ends neither the other days nor the other platforms; that it failed is kept, so that somebody is told.</summary>
        private async Task<Found> TryAsync(string code, DateOnly day, CancellationToken cancellation)
        {
            try
            {
                return await LookAsync(code, day, cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return await FailedAsync(code, day, fault, cancellation);
            }
        }

        private async Task<Found> FailedAsync(string code, DateOnly day, Exception fault, CancellationToken cancellation) =>
            new(code, day, Failed, 0) { Failure = await KeepAsync(code, day, cancellation) is { } second ? new AggregateException(fault, second) : fault };

        /// <summary>What even that failed at, or null.</summary>
        private async Task<Exception?> KeepAsync(string code, DateOnly day, CancellationToken cancellation)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<IHubDb>();
                db.Reconciliations.Add(Reconciliation.Failed(code, day, Failed, (Actor.System, desk.Now)));
                await db.SaveChangesAsync(cancellation);
                return null;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return fault; // it goes into the log with the first
            }
        }

        private async Task<Found> LookAsync(string code, DateOnly day, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope(); // a day may be long: what one has read is let go before the next
            var platform = scope.ServiceProvider.GetServices<IPlatform>().Single(p => p.Code == code);
            var look = await scope.ServiceProvider.GetRequiredService<DayLook>().LookAsync(platform, day, Actor.System, cancellation);
            return new Found(code, day, look.Fault, look.DifferenceCount);
        }
    }
}
