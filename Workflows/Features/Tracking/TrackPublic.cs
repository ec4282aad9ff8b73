using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>办件进度查询: an applicant follows the case by its number and query code; nothing is guessable.</summary>
public static class TrackPublic
{
    /// <summary>What an applicant may know.</summary>
    public sealed record View(
        string Number, string MatterName, CaseState State, string? Result, DateTimeOffset ReceivedAt, DateTimeOffset? AcceptedAt, DateOnly? StatutoryDue,
        DateOnly? PromisedDue, bool DueProvisional, bool Stopped, DateOnly? SupplyBy, IReadOnlyList<Material> Materials, IReadOnlyList<Paper> Papers)
    {
        public bool SupplyProvisional { get; init; }

        public DateTimeOffset? PromiseSignedAt { get; init; }

        public bool MayReceive { get; init; }

        public DateTimeOffset? DeliveredAt { get; init; }
    }

    public sealed record Material(string Code, string Name, bool Taken, bool Owed, string? CorrectionAsked);

    public sealed record Paper(Guid Id, string Kind, string Number, DateTimeOffset IssuedAt, bool Readable);

    public sealed class Handler(IHubDb db, ActDesk desk, ApplicantDoor door)
    {
        /// <summary>Refuses <c>CASE_OR_CODE_WRONG</c>, the same for a wrong number and a wrong code, compared in equal time.</summary>
        public async Task<View> HandleAsync(string number, string code, CancellationToken cancellation)
        {
            var id = (await door.CaseAsync(number, code, cancellation)).Id;
            var found = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Materials.OrderBy(m => m.Order)).Include(c => c.Stops)
                .Include(c => c.Tasks).Include(c => c.Papers.OrderBy(p => p.IssuedAt)).OrderBy(c => c.Id).FirstAsync(c => c.Id == id, cancellation);
            var book = await desk.BookAsync(cancellation);
            var matter = book.Version(found.MatterVersionId).Content;
            return new View(
                found.Number, found.MatterName, found.State, found.Result, found.ReceivedAt, found.AcceptedAt, found.StatutoryDue, found.PromisedDue,
                found.DueProvisional, found.IsStopped, found.SupplyBy,
                [.. found.Materials.Select(m => new Material(m.Code, m.Name, m.TakenAt is not null, m.Owed, m.CorrectionAsked))],
                [.. found.Papers.Select(p => new Paper(p.Id, p.Kind, p.Number, p.IssuedAt, found.ShowsApplicant(p.Kind)))])
            {
                SupplyProvisional = found.SupplyClock()?.Due(book.Calendar) is { Provisional: true },
                PromiseSignedAt = found.PromiseSignedAt,
                MayReceive = matter.Online && !found.Owes && found.Tasks.Any(t => t.IsOpen && t.Activity == ActivityTypes.Dispatch),
                DeliveredAt = found.DeliveredAt,
            };
        }
    }
}
