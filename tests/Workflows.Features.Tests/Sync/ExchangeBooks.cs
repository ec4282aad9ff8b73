using System.Globalization;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What tests of reconciliation do.</summary>
internal static class ExchangeBooks
{
    private const string Administrator = "zwfw-admin1";

    /// <summary>The nightly job, at a time.</summary>
    public static Task<IReadOnlyList<ReconcileNightly.Found>> Reconcile(this Exchange exchange, string at) =>
        exchange.Hub.At(at).Ask((ReconcileNightly.Handler h) => h.HandleAsync(CancellationToken.None));

    /// <summary>The last look at a day.</summary>
    public static async Task<Reconciliation> Look(this Exchange exchange, string platform, string day)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var db = exchange.Hub.Db();
        return await db.Reconciliations.AsNoTracking().Include(r => r.Sets).Include(r => r.Differences).Where(r => r.Platform == platform && r.Day == on).OrderByDescending(r => r.At).FirstAsync();
    }

    public static Task<Guid> LookNow(this Exchange exchange, string platform, DateOnly day, string by = Administrator) =>
        exchange.Hub.As(by).Ask((ReconcileDay.Handler h) => h.HandleAsync(new ReconcileDay.Command(platform, day), CancellationToken.None));

    public static Task Repair(this Exchange exchange, Guid look, string by = Administrator) => exchange.Hub.As(by).Ask(async (RepairReconciliation.Handler h) =>
    {
        await h.HandleAsync(look, CancellationToken.None);
        return true;
    });

    /// <summary>A case from the counter to the hand-over, at both platforms.</summary>
    public static async Task<ActAnswer> Reported(this Exchange exchange)
    {
        var food = await exchange.Hub.FoodGranted();
        await exchange.Hub.HandOver(food, Hub.Posted);
        await exchange.DrainAll();
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        return food;
    }
}
