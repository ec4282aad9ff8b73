namespace ApprovalHub.Architecture.Tests.Fixtures;

public sealed class SoundJob
{
    public Guid Last { get; private set; }

    public Task Render(Guid documentId, string kind, CancellationToken stop)
    {
        Last = documentId;
        return kind.Length > 0 ? Task.CompletedTask : Task.FromCanceled(stop);
    }
}
