using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>延长期限: 20+10 by the head of the organ, joint 45+15 by the head of government (许可法 §42).</summary>
public static class ExtendLimit
{
    /// <param name="Amount">By how much, in the statutory unit.</param>
    /// <param name="ApprovedBy">For joint matters: the head of government who approved it.</param>
    /// <param name="Reason">Why; it is told to the applicant.</param>
    public sealed record Command(int Amount, string? ApprovedBy, string? Reason);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Extend(command.Amount, command.ApprovedBy, command.Reason, act), cancellation);
    }
}
