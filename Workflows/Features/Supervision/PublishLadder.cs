using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Puts a ladder in the place of the one in force: all of the file, or every fault and nothing. Running cases go by the new one at once; what has
/// fired stays fired, and a rung that there was not before holds from now on. Who did it is kept.
/// </summary>
public static class PublishLadder
{
    /// <param name="Rungs">How many rungs there are now.</param>
    /// <param name="Faults">Every fault by row and field; then nothing has changed.</param>
    public sealed record Outcome(int Rungs, IReadOnlyList<ImportFault> Faults);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c> and <c>BOOK_CHANGED</c>.</summary>
        public async Task<Outcome> HandleAsync(string csv, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var read = LadderImport.Read(SeedFile.FromText(LadderImport.FileName, csv));
            if (!read.IsOk)
                return new Outcome(0, read.Faults);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.LadderRungs.ExecuteDeleteAsync(cancellation);
            db.LadderRungs.AddRange(Holding(read.Value, book));
            db.Settings.Add(new LadderChange(actor.Name, desk.Now, read.Value.Count).AsSetting());
            var work = new LadderWork(db, desk.Now);
            await work.BeginAsync(cancellation);
            await keeper.SaveAsync(book, null, cancellation);
            await transaction.CommitAsync(cancellation);
            await work.GoOnAsync(cancellation);
            return new Outcome(read.Value.Count, []);
        }

        /// <summary>A rung that there was holds as it did; a new one from now on.</summary>
        private IReadOnlyList<LadderRung> Holding(IReadOnlyList<LadderRung> rungs, Book book)
        {
            var known = book.Ladder.All.ToDictionary(r => r.Code, r => r.Since);
            foreach (var rung in rungs)
                rung.HoldsFrom(known.TryGetValue(rung.Code, out var since) ? since : desk.Now);
            return rungs;
        }
    }
}
