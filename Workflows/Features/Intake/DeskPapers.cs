using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Intake;

/// <summary>Papers that the counter makes when they are wanted: 授权委托书 for an agent, 交接单 for the department.</summary>
public static class DeskPapers
{
    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> AuthorityAsync(ActRequest request, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.MakeAuthority(act), cancellation);

        public Task<ActAnswer> HandoverAsync(ActRequest request, MaterialsHandover handover, CancellationToken cancellation) =>
            runner.RunAsync(request with { WithChecklist = true }, (subject, act) => subject.HandToTheDepartment(handover, act), cancellation);
    }
}
