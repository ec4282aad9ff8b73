using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Moves of cases, and how far each has come.</summary>
public static class ReadMoves
{
    /// <param name="Progress">The move and its cases.</param>
    /// <param name="Cases">The cases, by id.</param>
    /// <param name="MayConfirm">Whether the asker may sign it as the second person.</param>
    /// <param name="Sees">Cases that the asker may open.</param>
    public sealed record Sheet(MoveProgress Progress, IReadOnlyDictionary<Guid, Case> Cases, bool MayConfirm, IReadOnlySet<Guid> Sees);

    public sealed class Handler(IHubDb db, ActDesk desk, MoveShelf shelf)
    {
        /// <summary>Of one template, or all; the newest first. Refuses <c>TEMPLATE_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<TemplateMove>> ListAsync(string? templateId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            return await shelf.AllAsync(templateId, cancellation);
        }

        /// <summary>Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>MOVE_UNKNOWN</c>.</summary>
        public async Task<Sheet> ReadAsync(Guid id, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var move = await shelf.FindAsync(id, null, cancellation);
            var progress = await MoveProgress.ReadAsync(db, shelf, move, cancellation);
            var cases = new Dictionary<Guid, Case>();
            foreach (var some in progress.Body.Cases.Chunk(200))
            {
                Guid[] ids = [.. some.Select(c => c.Id)];
                foreach (var subject in await db.Cases.AsNoTracking().Include(c => c.Tasks).AsSplitQuery().Where(c => ids.Contains(c.Id)).ToListAsync(cancellation))
                    cases[subject.Id] = subject;
            }
            return new Sheet(progress, cases, move.State == MoveState.Proposed && move.IsSecond(actor), cases.Values.Where(c => Sight.Sees(actor, c)).Select(c => c.Id).ToHashSet());
        }
    }
}
