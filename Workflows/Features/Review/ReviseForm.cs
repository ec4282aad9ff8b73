using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>修改表单: a person changes fields of the case's form at a step that may change them.</summary>
public static class ReviseForm
{
    /// <param name="TaskId">The open task.</param>
    /// <param name="ChangesJson">New values by field; null for none.</param>
    public sealed record Command(Guid TaskId, string ChangesJson);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.ChangeForm(command.TaskId, command.ChangesJson, act), cancellation);
    }
}
