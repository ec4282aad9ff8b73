using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Review;

/// <summary>办理: a person completes an open task with an outcome and an opinion.</summary>
public static class CompleteTask
{
    public sealed record Command(Guid TaskId, TaskAnswer Answer);

    public sealed class Handler(IHubDb db, ActDesk desk, ActRunner runner)
    {
        public async Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation)
        {
            if (command.Answer.Outcome == "Tolerated")
                await ApplicantMayBeTolerated(request.CaseId, cancellation);
            return await runner.RunAsync(request, (subject, act) => subject.Complete(command.TaskId, command.Answer, act), cancellation);
        }

        /// <summary>The one rule that needs other cases: a broken promise blocks the next (FACTS 4.7).</summary>
        private async Task ApplicantMayBeTolerated(Guid caseId, CancellationToken cancellation)
        {
            var today = desk.Today;
            var block = await db.ToleranceBlocks.AsNoTracking()
                .Where(b => db.Cases.Any(c => c.Id == caseId && c.Applicant.IdNumber == b.ApplicantIdNumber))
                .OrderByDescending(b => b.Until).FirstOrDefaultAsync(cancellation);
            ToleranceRules.ApplicantIsNotBlocked(block, today);
        }
    }
}
