using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Templates;

/// <summary>
/// Moves the cases of a move that was signed, each in a transaction of its own. Whoever is killed on the way leaves the rest to the next one; two at once
/// move nothing twice: a case says itself by which move it was moved, and its revision is that of the dry run.
/// </summary>
public static class GoOnMoving
{
    /// <summary>Cases a call, so that a page can show how far it is.</summary>
    public const int AtOnce = 25;

    public sealed class Handler(IHubDb db, ActDesk desk, MoveShelf shelf, IServiceScopeFactory scopes)
    {
        /// <summary>Ids of the moves that were signed and are not done.</summary>
        public Task<IReadOnlyList<Guid>> OpenAsync(CancellationToken cancellation) => shelf.SignedAsync(cancellation);

        /// <summary>Moves the next cases, for whoever oversees. Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>MOVE_UNKNOWN</c>.</summary>
        public async Task ByPersonAsync(Guid id, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            await HandleAsync(id, AtOnce, cancellation);
        }

        /// <summary>Moves the next cases of a signed move; nothing where it is not signed, or done.</summary>
        /// <returns>How many are left.</returns>
        public async Task<int> HandleAsync(Guid id, int atOnce, CancellationToken cancellation)
        {
            var move = await shelf.FindAsync(id, null, cancellation);
            if (move.State != MoveState.Confirmed)
                return 0;
            var book = await desk.BookAsync(cancellation);
            var progress = await MoveProgress.ReadAsync(db, shelf, move, cancellation);
            List<int> left = [.. progress.Left];
            var change = Change(move, progress.Body, book);
            foreach (var place in left.Take(atOnce))
                await OneAsync(move, (place, progress.Body.Cases[place]), change, book, cancellation);
            if (left.Count <= atOnce)
                await DoneAsync(id, cancellation);
            return Math.Max(0, left.Count - atOnce);
        }

        private async Task OneAsync(TemplateMove move, (int Place, MovingCase Case) which, VersionMove change, Book book, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            var one = which.Case;
            try
            {
                var by = book.ActorFor(move.ConfirmedBy!.PersonId, desk.Today);
                await scope.ServiceProvider.GetRequiredService<ActRunner>()
                    .RunAsync(new ActRequest(one.Id, one.Revision), by, (subject, act) => subject.ChangeVersion(change, act), cancellation);
            }
            catch (RefusedException refused) when (refused.Refusal.Code != "CLOCK_WRONG") // that is no fault of the case: it waits
            {
                var mine = scope.ServiceProvider.GetRequiredService<IHubDb>();
                var notes = scope.ServiceProvider.GetRequiredService<MoveShelf>();
                mine.ChangeTracker.Clear();
                if (!(await MoveProgress.ReadAsync(mine, notes, move, cancellation)).Moved.Contains(one.Id)) // another server was faster with the same
                    await notes.RefuseAsync(move.Id, which.Place, refused.Refusal, cancellation);
            }
        }

        private static VersionMove Change(TemplateMove move, MoveBody body, Book book)
        {
            var target = book.Known(move.TemplateId, move.To);
            return new VersionMove(move.From, target, new NodeMapping(body.Nodes))
            {
                Against = TemplateUses.Against(target, book),
                OnBehalfOf = move.ConfirmedBy!.ForName,
                Told = new { Move = move.Id, move.From, move.To, move.Reason, ProposedBy = move.ProposedBy.Name, ProposedAt = move.ProposedBy.At, ConfirmedBy = move.ConfirmedBy.Name },
            };
        }

        private async Task DoneAsync(Guid id, CancellationToken cancellation)
        {
            db.ChangeTracker.Clear();
            var move = await shelf.FindAsync(id, null, cancellation);
            if (move.State != MoveState.Confirmed || (await MoveProgress.ReadAsync(db, shelf, move, cancellation)).Left.Any())
                return;
            try
            {
                await shelf.SaveAsync(move.Finish(desk.Now), cancellation);
            }
            catch (RefusedException refused) when (refused.Refusal.Code == "MOVE_CHANGED")
            {
                db.ChangeTracker.Clear(); // another server has said so already
            }
        }
    }
}
