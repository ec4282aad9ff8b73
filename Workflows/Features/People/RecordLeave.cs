using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.People;

/// <summary>请假登记: says from when to when a person is away; the stand-in then acts with full powers (岗位AB角, R-AB).</summary>
public static class RecordLeave
{
    /// <param name="PersonId">Who is away.</param>
    /// <param name="From">First day, today or later.</param>
    /// <param name="To">Last day.</param>
    public sealed record Command(Guid PersonId, DateOnly From, DateOnly To);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        private const int LongestDays = 366;

        /// <summary>For oneself, or by an administrator. Refuses a post that nobody would attend then: <c>POST_UNATTENDED</c>.</summary>
        public async Task HandleAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (actor.PersonId != command.PersonId && !actor.Has(Role.Administrator))
                throw Refusal.Forbidden("LEAVE_NOT_YOURS").Throwable();
            if (!book.People.ContainsKey(command.PersonId))
                throw Refusal.Missing("PERSON_UNKNOWN").Throwable();
            if (command.From < desk.Today || command.To < command.From || command.To.DayNumber - command.From.DayNumber > LongestDays)
                throw Refusal.Invalid("LEAVE_DAYS_WRONG").Throwable();
            var leave = new Leave(command.PersonId, command.From, command.To);
            NoPostStandsEmpty(book, [.. await db.Leaves.AsNoTracking().ToListAsync(cancellation), leave], leave);
            db.Leaves.Add(leave);
            await keeper.SaveAsync(book, Refusal.Conflict("LEAVE_RECORDED_ALREADY"), cancellation);
        }

        private static void NoPostStandsEmpty(Book book, IReadOnlyList<Leave> leaves, Leave added)
        {
            foreach (var post in book.Posts.Where(p => p.HolderA == added.PersonId || p.HolderB == added.PersonId))
            {
                for (var day = added.From; day <= added.To; day = day.AddDays(1))
                    _ = post.ActingOn(day, leaves).Value;
            }
        }
    }
}
