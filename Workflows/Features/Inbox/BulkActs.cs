using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Inbox;

/// <summary>批量签收、退回、同意: the same act on several tasks, each in a transaction of its own; one that is refused holds up no other.</summary>
public static class BulkActs
{
    private const int Most = 100;

    public enum Act
    {
        /// <summary>签收</summary>
        Claim,

        /// <summary>退回待办池</summary>
        Release,

        /// <summary>同意, where the template allows it in bulk</summary>
        Approve,
    }

    /// <param name="Act">The act.</param>
    /// <param name="Rows">The tasks.</param>
    /// <param name="Opinion">意见, recorded with each.</param>
    /// <param name="Key">The request's key; each row gets its own from it.</param>
    public sealed record Command(Act Act, IReadOnlyList<Row> Rows, string? Opinion, IdempotencyKey Key);

    public sealed record Row(Guid CaseId, Guid TaskId, int? Revision);

    /// <param name="Row">The row.</param>
    /// <param name="Revision">The case's revision after it, where it was done.</param>
    /// <param name="Refusal">Why not, where it was not.</param>
    public sealed record Outcome(Row Row, int? Revision, Refusal? Refusal);

    public sealed class Handler(IHubDb db, ActRunner runner)
    {
        /// <summary>What became of each row, in their order. Refuses <c>BULK_ROWS_WRONG</c> for none, too many or one twice.</summary>
        public async Task<IReadOnlyList<Outcome>> HandleAsync(Command command, CancellationToken cancellation)
        {
            if (command.Rows.Count is 0 or > Most || command.Rows.DistinctBy(r => r.TaskId).Count() < command.Rows.Count)
                throw Refusal.Invalid("BULK_ROWS_WRONG").With("most", Most).Throwable();
            if (command.Act == Act.Approve)
                _ = Text.Required(command.Opinion, "opinion", 2000);
            var outcomes = new List<Outcome>();
            foreach (var row in command.Rows)
                outcomes.Add(await OneAsync(command, row, cancellation));
            return outcomes;
        }

        private async Task<Outcome> OneAsync(Command command, Row row, CancellationToken cancellation)
        {
            db.ChangeTracker.Clear();
            try
            {
                var key = command.Key.Of(row.TaskId);
                var answer = await runner.RunAsync(
                    new ActRequest(row.CaseId, row.Revision, key), (subject, act) => Do(command, row.TaskId, subject, act), cancellation);
                return new Outcome(row, answer.Revision, null);
            }
            catch (RefusedException refused)
            {
                return new Outcome(row, null, refused.Refusal);
            }
        }

        private static void Do(Command command, Guid taskId, Case subject, CaseAct act)
        {
            switch (command.Act)
            {
                case Act.Claim:
                    subject.Claim(taskId, act);
                    break;
                case Act.Release:
                    subject.Release(taskId, act);
                    break;
                default:
                    var task = subject.Task(taskId);
                    var outcome = Approval.InBulk(act.Book.Definition.Node(task.NodeId))
                        ?? throw Refusal.Conflict("NOT_IN_BULK").With("task", task.Name).Throwable();
                    subject.Complete(taskId, new TaskAnswer(outcome, new Opinion(command.Opinion)), act);
                    break;
            }
        }
    }
}
