using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>人工调整环节: a supervisor takes a stuck case to another step, after a dry run, with a reason.</summary>
public static class MoveStuckCase
{
    /// <param name="TaskId">The open task that is stuck.</param>
    /// <param name="NodeId">The step at which the case is to go on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Command(Guid TaskId, string NodeId, string? Reason);

    /// <param name="Case">The case as it is.</param>
    /// <param name="After">The same afterwards; null where it would be refused.</param>
    /// <param name="Refusal">Why it would be.</param>
    /// <param name="Notes">What whoever signs should know, by node.</param>
    public sealed record Foreseen(Case Case, Case? After, Refusal? Refusal, IReadOnlyList<TemplateFault> Notes)
    {
        /// <summary>The departments, by code.</summary>
        public required IReadOnlyDictionary<string, Department> Departments { get; init; }
    }

    public sealed class Handler(ActRunner runner, ActDesk desk, CaseFile files)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.MoveTo(command.TaskId, command.NodeId, command.Reason, act), cancellation);

        /// <summary>What would close, what would open and who would be asked; nothing is changed. Refuses <c>CASE_UNKNOWN</c>, <c>MOVE_TO_NOT_YOURS</c>, <c>TASK_UNKNOWN</c>.</summary>
        public async Task<Foreseen> ForeseeAsync(Guid caseId, Guid taskId, string nodeId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            if (!actor.Has(Role.Supervisor))
                throw Refusal.Forbidden("MOVE_TO_NOT_YOURS").With("person", actor.Name).Throwable();
            var act = desk.On(subject, actor, book);
            var after = subject.After(c => c.MoveTo(taskId, nodeId, "-", act));
            var plan = after.IsOk ? subject.Foresee(taskId, nodeId, act) : after.Refusal!;
            return new Foreseen(subject, after.IsOk ? after.Value : null, after.Refusal, plan.IsOk ? plan.Value.Findings : []) { Departments = book.Departments };
        }
    }
}
