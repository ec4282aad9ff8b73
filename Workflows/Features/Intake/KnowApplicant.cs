using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.People.Identity;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Intake;

/// <summary>What the centre knows of an applicant (已知申请人), and whether the same is open already (重复申请). For window clerks; asking is recorded.</summary>
public static class KnowApplicant
{
    private const int Most = 1000, MostDuplicates = 20;

    /// <param name="Latest">As of the latest case, or null when there was none.</param>
    /// <param name="Cases">Cases so far, at most 1,000.</param>
    /// <param name="BlockedUntil">First day on which tolerance may be given again, or null.</param>
    public sealed record Known(Applicant? Latest, int Cases, DateOnly? BlockedUntil);

    public sealed record Duplicate(Guid CaseId, string Number, CaseState State, DateTimeOffset ReceivedAt, string ReceivedBy);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>By a whole number that passes its check; refuses <c>NOT_A_WINDOW_CLERK</c> and the number's own faults.</summary>
        public async Task<Known> FindAsync(string idNumber, CancellationToken cancellation)
        {
            var (actor, number) = await ClerkAsync(idNumber, cancellation);
            var cases = db.Cases.AsNoTracking().Where(c => c.Applicant.IdNumber == number);
            var latest = await cases.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).FirstOrDefaultAsync(cancellation);
            var count = await cases.Take(Most).CountAsync(cancellation);
            var block = await db.BlockOfAsync(number, desk.Today, cancellation);
            db.Lookups.Add(new Lookup(Guid.CreateVersion7(desk.Now), actor.PersonId!.Value, actor.Name, number, count, desk.Now));
            await db.SaveChangesAsync(cancellation);
            return new Known(latest?.Applicant, count, block?.Until);
        }

        /// <summary>Open cases of the same applicant for the same matter, the latest first.</summary>
        public async Task<IReadOnlyList<Duplicate>> DuplicatesAsync(string idNumber, string matterCode, CancellationToken cancellation)
        {
            var (_, number) = await ClerkAsync(idNumber, cancellation);
            return await db.Cases.AsNoTracking()
                .Where(c => c.Applicant.IdNumber == number && c.MatterCode == matterCode && c.State != CaseState.Ended)
                .OrderByDescending(c => c.ReceivedAt).Take(MostDuplicates)
                .Select(c => new Duplicate(c.Id, c.Number, c.State, c.ReceivedAt, c.ReceivedByName)).ToListAsync(cancellation);
        }

        private async Task<(Actor Actor, string Number)> ClerkAsync(string idNumber, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.WindowClerk))
                throw Refusal.Forbidden("NOT_A_WINDOW_CLERK").With("person", actor.Name).Throwable();
            var citizen = CitizenId.Parse(idNumber, desk.Today);
            return (actor, citizen.IsOk ? citizen.Value.Value : CreditCode.Parse(idNumber) is { IsOk: true } code ? code.Value.Value : throw citizen.Refusal.Throwable());
        }
    }
}
