namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A task of the past with its answers, one for each time that it was opened and answered.</summary>
internal sealed record PastTask(StagedTask Task)
{
    public List<PastAnswer> Answers { get; } = [];
}
