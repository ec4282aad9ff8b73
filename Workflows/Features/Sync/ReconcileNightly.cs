using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// 对账 of every night: yesterday, and of the week before each day that was not yet found equal: after an outage nothing is forgotten, and what was repaired
/// is looked at again. It may run twice: each look is one of its own.
/// </summary>
public static class ReconcileNightly
{
    /// <param name="Platform">The platform.</param>
    /// <param name="Day">The day that was looked at.</param>
    /// <param name="Fault">Code of why it could not be asked, or null.</param>
    /// <param name="Differences">How many steps differ.</param>
    public sealed record Found(string Platform, DateOnly Day, string? Fault, int Differences)
    {
        /// <summary>What the hub itself failed at, or null.</summary>
        public Exception? Failure { get; init; }
    }

    public sealed class Handler(IServiceScopeFactory scopes, IHubDb db, ActDesk desk, PlatformList platforms, StepAddresses addresses)
    {
        private const int Back = 7;

        /// <returns>What was found, the days in order; those without a difference too.</returns>
        public async Task<IReadOnlyList<Found>> HandleAsync(CancellationToken cancellation)
        {
            var (today, found) = (desk.Today, new List<Found>());
            var first = today.AddDays(-Back);
            var looked = await db.Reconciliations.AsNoTracking().Include(r => r.Sets).Where(r => r.Day >= first && r.Day < today).ToListAsync(cancellation);
            foreach (var code in platforms.Codes)
            {
                await addresses.CatchUpAsync(code, cancellation);
                var clean = looked.Where(r => r.Platform == code).GroupBy(r => r.Day).Where(days => IsDone(days.MaxBy(r => r.At)!)).Select(days => days.Key).ToHashSet();
                for (var day = first; day < today; day = day.AddDays(1))
                {
                    if (!clean.Contains(day))
                        found.Add(await TryAsync(code, day, cancellation));
                }
            }
            return found;
        }

        /// <summary>Found equal once the day was over: what came later on it would not have been seen.</summary>
        private static bool IsDone(Reconciliation look) => look.IsClean && look.At >= Domain.Clocks.ShanghaiTime.EndOfDay(look.Day);

        /// <summary>A look that fails ends neither the other days nor the other platforms.</summary>
        private async Task<Found> TryAsync(string code, DateOnly day, CancellationToken cancellation)
        {
            try
            {
                return await LookAsync(code, day, cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return new Found(code, day, "LOOK_FAILED", 0) { Failure = fault };
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
