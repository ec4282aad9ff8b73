using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>审查阶段补正: a reviewer tells what an accepted application is wanting, once, in writing; the clocks stand meanwhile.</summary>
public static class AskInReview
{
    /// <param name="TaskId">The review.</param>
    /// <param name="Corrections">All that is to be corrected.</param>
    /// <param name="Days">Working days for it.</param>
    /// <param name="Ground">The article that provides for it.</param>
    public sealed record Command(Guid TaskId, IReadOnlyList<CorrectionItem> Corrections, int Days, string? Ground);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) => runner.RunAsync(
            request with { WithChecklist = true },
            (subject, act) => subject.AskInReview(command.TaskId, command.Corrections, command.Days, command.Ground, act),
            cancellation);
    }
}
