using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>The numbers on top of the inbox. Each count stops at 1,000, so that it costs the same with a million cases behind it.</summary>
public static class CountInbox
{
    private const int Most = 1000, SoonDays = 3;
    private static readonly Lane[] Lanes = Enum.GetValues<Lane>();

    /// <summary>Open tasks by when they fall due.</summary>
    public sealed record Buckets(int Overdue, int Today, int Soon, int Later);

    public sealed record Counts(Buckets Mine, Buckets Pool, Buckets StandIn, int DoneToday, int Following);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Counts> HandleAsync(CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var (desks, today) = (Desks.Of(actor, book, desk.Today), desk.Today);
            var morning = ShanghaiTime.StartOfDay(today);
            var tonight = ShanghaiTime.StartOfDay(today.AddDays(1));
            var soon = ShanghaiTime.StartOfDay(book.Calendar.WorkdayAfter(today, SoonDays).AddDays(1));
            async Task<Buckets> Of(InboxTab tab) => await CountAsync(InboxTabs.Of(db, tab, desks), (desk.Now, tonight, soon), cancellation);
            return new Counts(
                await Of(InboxTab.Mine), await Of(InboxTab.Pool),
                desks.Absent.Count == 0 ? new Buckets(0, 0, 0, 0) : await Of(InboxTab.StandIn),
                await InboxTabs.Of(db, InboxTab.Done, desks).Where(t => t.EndedAt >= morning).Take(Most).CountAsync(cancellation),
                await db.Follows.AsNoTracking().Where(f => f.PersonId == desks.PersonId).Take(Most).CountAsync(cancellation));
        }

        /// <summary>A limit that ends with a day ends at the midnight after it, which still is that day's.</summary>
        private static async Task<Buckets> CountAsync(
            IQueryable<CaseTask> tasks, (DateTimeOffset Now, DateTimeOffset Tonight, DateTimeOffset Soon) at, CancellationToken cancellation)
        {
            // Both lanes are named, so that the due instant behind them in the index is a range and not a filter over a whole pool.
            Task<int> Count(IQueryable<CaseTask> some) => some.Where(t => Lanes.Contains(t.Lane)).Take(Most).CountAsync(cancellation);
            return new Buckets(
                await Count(tasks.Where(t => t.DueOrder <= at.Now)),
                await Count(tasks.Where(t => t.DueOrder > at.Now && t.DueOrder <= at.Tonight)),
                await Count(tasks.Where(t => t.DueOrder > at.Tonight && t.DueOrder <= at.Soon)),
                await Count(tasks.Where(t => t.DueOrder > at.Soon)));
        }
    }
}
