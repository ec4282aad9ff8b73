using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>The supervision rules: read by anybody, and put in place of those in force as a file by an administrator, all of it or nothing.</summary>
public static class PublishRules
{
    /// <param name="Rules">How many rules there are now.</param>
    /// <param name="Faults">Every fault by row and field; then nothing has changed.</param>
    public sealed record Outcome(int Rules, IReadOnlyList<ImportFault> Faults);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        public async Task<IReadOnlyList<SupervisionRule>> ReadAsync(CancellationToken cancellation) => (await desk.SignedInAsync(cancellation)).Book.Rules;

        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c> and <c>BOOK_CHANGED</c>.</summary>
        public async Task<Outcome> HandleAsync(string csv, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var read = RuleImport.Read(SeedFile.FromText(RuleImport.FileName, csv));
            if (!read.IsOk)
                return new Outcome(0, read.Faults);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SupervisionRules.ExecuteDeleteAsync(cancellation);
            db.SupervisionRules.AddRange(read.Value);
            await keeper.SaveAsync(book, null, cancellation);
            await transaction.CommitAsync(cancellation);
            return new Outcome(read.Value.Count, []);
        }
    }
}
