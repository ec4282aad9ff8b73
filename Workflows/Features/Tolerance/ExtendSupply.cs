using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tolerance;

/// <summary>不可抗力顺延: moves the day until which an applicant supplies what is owed (FACTS 4.6).</summary>
public static class ExtendSupply
{
    /// <param name="To">The new last day.</param>
    /// <param name="Ground">The force majeure.</param>
    /// <param name="Reason">Why it kept the applicant from supplying; told to the applicant.</param>
    public sealed record Command(DateOnly To, string? Ground, string? Reason);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.ExtendSupply(command.To, command.Ground, command.Reason, act), cancellation);
    }
}
