using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>
/// 邮寄清单 of a day, for the post office: what the person and the pair at the same desk have posted, a line a parcel. It is read from the hand-overs, which are kept,
/// each time it is printed; the results of one applicant that left under one number are one parcel. Each case on it gets a line of the print log.
/// </summary>
public static class ReadPostings
{
    /// <summary>More than a desk can hand over in a day; a list is never cut.</summary>
    public const int Most = 5000;

    /// <summary>Keys in one question to the database.</summary>
    private const int AtOnce = 500;

    public sealed class Handler(IHubDb db, ActDesk desk, IPostingListPress press)
    {
        /// <summary>
        /// The list as PDF. Refuses <c>DATE_OUT_OF_RANGE</c>, <c>POSTINGS_TOO_MANY</c>, and <c>POSTINGS_REASON_MISSING</c> where a list with any of its cases was printed before
        /// and no reason is given.
        /// </summary>
        /// <param name="day">The day, or null for today.</param>
        /// <param name="reason">Why it is printed again.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<byte[]> HandleAsync(DateOnly? day, string? reason, CancellationToken cancellation)
        {
            var on = day ?? desk.Today;
            if (CountBounds.Check(on) is { } beyond)
                throw beyond.Throwable();
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var posted = await PostedAsync(on, DeskPeople.Of(actor, book), cancellation);
            var known = await KnownAsync(posted, cancellation);
            var why = PaperPrint.PostingReason(reason, known.Listed, on);
            var list = press.Print(new PostingList(on, actor.Name, desk.Now, [.. posted.GroupBy(Parcel).Select(parcel => Of([.. parcel], known, book))]));
            var now = desk.Now;
            db.Prints.AddRange(known.Papers.Select(of => PaperPrint.InPostingList(of, actor, why, now)));
            await db.SaveChangesAsync(cancellation); // before the list goes out: none leaves without its lines
            return list;
        }

        /// <summary>The cases that were posted, in the order of their hand-over.</summary>
        private async Task<List<Case>> PostedAsync(DateOnly on, List<Guid?> people, CancellationToken cancellation)
        {
            var (from, to) = (ShanghaiTime.StartOfDay(on), ShanghaiTime.EndOfDay(on));
            var left = await db.Tasks.AsNoTracking()
                .Where(t => t.State == TaskState.Done && t.Activity == ActivityTypes.Dispatch && t.Outcome == "Delivered" && people.Contains(t.ActedById) && t.EndedAt >= from && t.EndedAt < to)
                .Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t })
                .Where(r => r.Case.Delivery!.Way == DeliveryWay.Post)
                .OrderBy(r => r.Task.EndedAt).ThenBy(r => r.Task.Id).Take(Most + 1).ToListAsync(cancellation);
            return left.Count <= Most ? [.. left.Select(r => r.Case).DistinctBy(c => c.Id)]
                : throw Refusal.Conflict("POSTINGS_TOO_MANY").With("most", Most).With("day", on.ToString("yyyy-MM-dd", null)).Throwable();
        }

        private async Task<Known> KnownAsync(List<Case> posted, CancellationToken cancellation)
        {
            var known = new Known([], [], false);
            foreach (var ids in posted.Select(c => c.Id).Chunk(AtOnce))
            {
                var facts = await ReadyFacts.ReadAsync(db, ids, cancellation);
                var papers = await db.Papers.AsNoTracking().Where(p => ids.Contains(p.CaseId)).OrderBy(p => p.IssuedAt).ThenBy(p => p.Id)
                    .Select(p => new { p.Id, p.CaseId, Return = p.Kind == Domain.Process.Papers.ServiceReturn }).ToListAsync(cancellation);
                known.Denied.UnionWith(facts.Denied);
                known.Papers.AddRange(papers.GroupBy(p => p.CaseId).Select(own => own.OrderBy(p => p.Return).Last()).Select(p => (p.Id, p.CaseId)));
                known = known with { Listed = known.Listed || await db.Prints.AnyAsync(p => p.Way == PrintWay.InPostingList && ids.Contains(p.CaseId), cancellation) };
            }
            return known;
        }

        private static (string?, string?, string?, string?) Parcel(Case of) => (of.Delivery!.Carrier, of.Delivery.TrackingNo, of.Delivery.Recipient, of.Applicant.Address);

        private static PostingList.Parcel Of(IReadOnlyList<Case> together, Known known, Book book) => new(
            together[0].Delivery!.Carrier ?? "", together[0].Delivery!.TrackingNo ?? "", together[0].Delivery!.Recipient ?? together[0].Applicant.Name,
            Hidden(PhoneOf(together[0])), together[0].Applicant.Address ?? "",
            [.. together.Select(c => new PostingList.Content(known.Denied.Contains(c.Id) ? "不予行政许可决定书" : book.Version(c.MatterVersionId).Content.Result.Name, c.Number))]);

        /// <summary>The agent's where the parcel goes to the agent, else the applicant's, at whose address it arrives.</summary>
        private static string? PhoneOf(Case of) =>
            of.Agent is { } agent && of.Delivery!.Recipient == agent.Name && agent.Name != of.Applicant.Name ? agent.Phone : of.Applicant.Phone;

        private static string? Hidden(string? phone) => phone is { Length: 11 } ? $"{phone[..3]}****{phone[^4..]}" : phone;

        /// <param name="Denied">Cases that were denied.</param>
        /// <param name="Papers">The proof of service of each case, or its newest paper where it is from before there was one.</param>
        /// <param name="Listed">Whether a list with any of them was printed before.</param>
        private sealed record Known(HashSet<Guid> Denied, List<(Guid Paper, Guid Case)> Papers, bool Listed);
    }
}
