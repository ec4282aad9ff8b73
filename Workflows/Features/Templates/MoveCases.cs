using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>办件迁移: an administrator asks for it with a reason, a second person signs it, and then the cases are moved one by one.</summary>
public static class MoveCases
{
    /// <param name="Between">Which versions.</param>
    /// <param name="Nodes">Which node takes the place of which.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Cases">The cases, as the dry run has seen them.</param>
    public sealed record Command(PlanMove.Between Between, IReadOnlyDictionary<string, string> Nodes, string? Reason, IReadOnlyList<MovingCase> Cases);

    public sealed class Handler(IHubDb db, ActDesk desk, MoveShelf shelf)
    {
        /// <summary>提出迁移. Refuses what cannot be meant: <c>MOVE_NO_CASES</c>, <c>MOVE_TOO_MANY</c>, <c>MOVE_CASE_ELSEWHERE</c>, <c>MOVE_NODE_UNKNOWN</c>, <c>MOVE_VERSION_NOT_IN_USE</c>.</summary>
        public async Task<Guid> ProposeAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var between = command.Between;
            var move = TemplateMove.Propose(between.TemplateId, between.From, between.To, command.Reason, new TemplateAct(actor, desk.Now));
            var (from, to) = (book.Known(between.TemplateId, between.From), book.Known(between.TemplateId, between.To));
            foreach (var (node, other) in command.Nodes)
            {
                if (from.Node(node) is null || to.Node(other) is null)
                    throw Refusal.Invalid("MOVE_NODE_UNKNOWN").With("node", from.Node(node) is null ? node : other).Throwable();
            }
            await VersionServesAsync(between, cancellation);
            await CasesAreThereAsync(command, cancellation);
            await shelf.AddAsync(move, new MoveBody(command.Nodes, command.Cases), cancellation);
            return move.Id;
        }

        /// <summary>确认迁移, by the second person; <see cref="GoOnMoving"/> then moves the cases.</summary>
        public Task ConfirmAsync(Guid id, Guid seen, CancellationToken cancellation) => ChangeAsync(id, seen, (move, on) => move.Confirm(on), cancellation);

        /// <summary>不迁移.</summary>
        public Task DropAsync(Guid id, Guid seen, string? reason, CancellationToken cancellation) => ChangeAsync(id, seen, (move, on) => move.Drop(reason, on), cancellation);

        private async Task ChangeAsync(Guid id, Guid seen, Func<TemplateMove, TemplateAct, TemplateMove> change, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            await shelf.SaveAsync(change(await shelf.FindAsync(id, seen, cancellation), new TemplateAct(actor, desk.Now)), cancellation);
        }

        /// <summary>Nobody is taken to a version that does not serve yet, or any more.</summary>
        private async Task VersionServesAsync(PlanMove.Between between, CancellationToken cancellation)
        {
            var template = await db.Templates.AsNoTracking().FirstAsync(t => t.Id == between.TemplateId && t.Version == between.To, cancellation);
            if (!template.MayServeOn(desk.Today))
                throw Refusal.Conflict("MOVE_VERSION_NOT_IN_USE").With("version", between.To).Throwable();
        }

        private async Task CasesAreThereAsync(Command command, CancellationToken cancellation)
        {
            var ids = command.Cases.Select(c => c.Id).Distinct().ToList();
            if (ids.Count == 0)
                throw Refusal.Invalid("MOVE_NO_CASES").Throwable();
            if (command.Cases.Count > TemplateMove.MostCases)
                throw Refusal.Invalid("MOVE_TOO_MANY").With("count", command.Cases.Count).With("most", TemplateMove.MostCases).Throwable();
            var (template, version) = (command.Between.TemplateId, command.Between.From);
            var there = await db.Cases.CountAsync(c => ids.Contains(c.Id) && c.TemplateId == template && c.TemplateVersion == version && c.State != CaseState.Ended, cancellation);
            if (there != command.Cases.Count)
                throw Refusal.Conflict("MOVE_CASE_ELSEWHERE").With("version", version).Throwable();
        }
    }
}
