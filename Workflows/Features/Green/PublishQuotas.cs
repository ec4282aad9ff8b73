using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>绿色通道额度: read with what is used of them, and put in place of those in force as a file by an administrator, all of it or nothing.</summary>
public static class PublishQuotas
{
    /// <param name="Quota">The quota.</param>
    /// <param name="Name">Of the department or matter.</param>
    /// <param name="First">First day of the period that runs.</param>
    /// <param name="Last">Its last day.</param>
    /// <param name="Used">How many were approved in it.</param>
    public sealed record Line(GreenQuota Quota, string Name, DateOnly First, DateOnly Last, int Used);

    /// <param name="Quotas">How many quotas there are now.</param>
    /// <param name="Faults">Every fault by row and field; then nothing has changed.</param>
    public sealed record Outcome(int Quotas, IReadOnlyList<ImportFault> Faults);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>All quotas: whoever is signed in may know how far the channel is open.</summary>
        public async Task<IReadOnlyList<Line>> ReadAsync(CancellationToken cancellation)
        {
            var (book, _) = await desk.SignedInAsync(cancellation);
            var lines = new List<Line>();
            foreach (var quota in book.Quotas)
            {
                var (first, next) = quota.Around(desk.Today);
                lines.Add(new Line(quota, NameOf(quota, book), first, next.AddDays(-1), await GreenCount.UsedAsync(db, quota, desk.Today, cancellation)));
            }
            return lines;
        }

        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c> and <c>BOOK_CHANGED</c>.</summary>
        public async Task<Outcome> HandleAsync(string csv, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var read = QuotaImport.Read(SeedFile.FromText(QuotaImport.FileName, csv), book.Departments.Keys.ToHashSet(), book.MattersFrom(desk.Today).Select(m => m.MatterCode).ToHashSet());
            if (!read.IsOk)
                return new Outcome(0, read.Faults);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.GreenQuotas.ExecuteDeleteAsync(cancellation);
            db.GreenQuotas.AddRange(read.Value);
            await keeper.SaveAsync(book, null, cancellation);
            await transaction.CommitAsync(cancellation);
            return new Outcome(read.Value.Count, []);
        }

        private static string NameOf(GreenQuota quota, Book book) => quota.Scope == GreenScope.Department
            ? book.Departments.TryGetValue(quota.Key, out var department) ? department.ShortName : quota.Key
            : book.VersionsOf(quota.Key) is { Count: > 0 } versions ? versions[^1].Content.Name : quota.Key;
    }
}
