using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>听证通知: tells when and where a hearing will be held, seven working days before (许可法 §48).</summary>
public static class CallHearing
{
    public sealed record Command(Guid TaskId, HearingCall Call);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.CallHearing(command.TaskId, command.Call, act), cancellation);
    }
}
