using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>收费告知: what law lets the organ charge for an accepted case, in writing.</summary>
public static class ChargeFee
{
    /// <param name="Fees">Every fee.</param>
    /// <param name="PayBy">Last day to pay, or null.</param>
    public sealed record Command(IReadOnlyList<FeeCharge> Fees, DateOnly? PayBy);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Charge(command.Fees, command.PayBy, act), cancellation);
    }
}
