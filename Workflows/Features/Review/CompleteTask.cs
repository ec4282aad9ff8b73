using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Review;

/// <summary>办理: a person completes an open task with an outcome and an opinion.</summary>
public static class CompleteTask
{
    public sealed record Command(Guid TaskId, TaskAnswer Answer);

    public sealed class Handler(IHubDb db, ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) => runner.RunAsync(
            request, (subject, act) => subject.Complete(command.TaskId, command.Answer, act),
            (subject, act) => command.Answer.Outcome == "Tolerated" ? ApplicantMayBeTolerated(subject, act.Today, cancellation) : Task.CompletedTask,
            cancellation);

        /// <summary>The one rule that needs other cases: a broken promise blocks the next (FACTS 4.7).</summary>
        private async Task ApplicantMayBeTolerated(Case subject, DateOnly today, CancellationToken cancellation)
        {
            ToleranceRules.ApplicantIsNotBlocked(await db.BlockOfAsync(subject.Applicant.IdNumber, today, cancellation), today);
        }
    }
}
