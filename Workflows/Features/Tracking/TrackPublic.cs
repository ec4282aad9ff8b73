using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>办件进度查询: an applicant follows the case by its number and query code; nothing is guessable.</summary>
public static class TrackPublic
{
    /// <summary>What an applicant may know.</summary>
    public sealed record View(
        string Number, string MatterName, CaseState State, string? Result, DateTimeOffset ReceivedAt, DateTimeOffset? AcceptedAt, DateOnly? StatutoryDue,
        DateOnly? PromisedDue, bool DueProvisional, bool Stopped, DateOnly? SupplyBy, IReadOnlyList<Material> Materials, IReadOnlyList<Paper> Papers);

    public sealed record Material(string Code, string Name, bool Taken, bool Owed, string? CorrectionAsked);

    public sealed record Paper(Guid Id, string Kind, string Number, DateTimeOffset IssuedAt);

    public sealed class Handler(IHubDb db)
    {
        /// <summary>Refuses <c>CASE_OR_CODE_WRONG</c>, the same for a wrong number and a wrong code, compared in equal time.</summary>
        public async Task<View> HandleAsync(string number, string code, CancellationToken cancellation)
        {
            var found = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Materials.OrderBy(m => m.Order)).Include(c => c.Stops)
                .Include(c => c.Papers.OrderBy(p => p.IssuedAt)).FirstOrDefaultAsync(c => c.Number == number, cancellation);
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(found?.QueryCode ?? "--------"), Encoding.UTF8.GetBytes(code ?? "")) || found is null)
                throw Refusal.Missing("CASE_OR_CODE_WRONG").Throwable();
            return new View(
                found.Number, found.MatterName, found.State, found.Result, found.ReceivedAt, found.AcceptedAt, found.StatutoryDue, found.PromisedDue,
                found.DueProvisional, found.IsStopped, found.SupplyBy,
                [.. found.Materials.Select(m => new Material(m.Code, m.Name, m.TakenAt is not null, m.Owed, m.CorrectionAsked))],
                [.. found.Papers.Select(p => new Paper(p.Id, p.Kind, p.Number, p.IssuedAt))]);
        }
    }
}
