using System.Collections.Concurrent;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Remembers what was told.</summary>
public sealed class TestNews : IWorkNews
{
    private readonly ConcurrentQueue<WorkChange> told = new();
    private readonly ConcurrentQueue<Guid> people = new();

    public IReadOnlyList<WorkChange> Told => [.. told];

    /// <summary>Who was told that a notice is there.</summary>
    public IReadOnlyList<Guid> People => [.. people.Concat(Told.SelectMany(t => t.Told))];

    public void Tell(WorkChange change) => told.Enqueue(change);

    public void Tell(IReadOnlyCollection<Guid> people)
    {
        foreach (var one in people)
            this.people.Enqueue(one);
    }
}
