using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>
/// 邮寄清单 of a day, for the post office: what the person and the pair at the same desk have posted, a line a parcel. It is read from the hand-overs, which are kept,
/// each time it is printed; the results of one applicant that left under one number are one parcel.
/// </summary>
public static class ReadPostings
{
    /// <summary>As much as a desk can hand over in a day.</summary>
    private const int Most = 1000;

    public sealed class Handler(IHubDb db, ActDesk desk, IPostingListPress press)
    {
        /// <summary>The list as PDF. Refuses <c>DATE_OUT_OF_RANGE</c>.</summary>
        /// <param name="day">The day, or null for today.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<byte[]> HandleAsync(DateOnly? day, CancellationToken cancellation)
        {
            var on = day ?? desk.Today;
            if (CountBounds.Check(on) is { } beyond)
                throw beyond.Throwable();
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var people = DeskPeople.Of(actor, book);
            var (from, to) = (ShanghaiTime.StartOfDay(on), ShanghaiTime.EndOfDay(on));
            var left = await db.Tasks.AsNoTracking()
                .Where(t => t.State == TaskState.Done && t.Activity == ActivityTypes.Dispatch && people.Contains(t.ActedById) && t.EndedAt >= from && t.EndedAt < to)
                .OrderBy(t => t.EndedAt).ThenBy(t => t.Id).Take(Most)
                .Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t })
                .OrderBy(r => r.Task.EndedAt).ThenBy(r => r.Task.Id).ToListAsync(cancellation);
            var posted = left.Select(r => r.Case).Where(c => c.Delivery?.Way == DeliveryWay.Post).ToList();
            var known = await ReadyFacts.ReadAsync(db, [.. posted.Select(c => c.Id)], cancellation);
            return press.Print(new PostingList(on, actor.Name, desk.Now, [.. posted.GroupBy(Parcel).Select(parcel => Of([.. parcel], known, book))]));
        }

        private static (string?, string?, string?, string?) Parcel(Case of) => (of.Delivery!.Carrier, of.Delivery.TrackingNo, of.Delivery.Recipient, of.Applicant.Address);

        private static PostingList.Parcel Of(IReadOnlyList<Case> together, ReadyFacts known, Book book) => new(
            together[0].Delivery!.Carrier ?? "", together[0].Delivery!.TrackingNo ?? "", together[0].Delivery!.Recipient ?? together[0].Applicant.Name,
            Hidden(together[0].Applicant.Phone), together[0].Applicant.Address ?? "",
            [.. together.Select(c => new PostingList.Content(known.Denied.Contains(c.Id) ? "不予行政许可决定书" : book.Version(c.MatterVersionId).Content.Result.Name, c.Number))]);

        private static string? Hidden(string? phone) => phone is { Length: 11 } ? $"{phone[..3]}****{phone[^4..]}" : phone;
    }
}
