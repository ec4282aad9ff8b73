using System.Collections.Concurrent;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Remembers what was told.</summary>
public sealed class TestNews : IWorkNews
{
    private readonly ConcurrentQueue<WorkChange> told = new();

    public IReadOnlyList<WorkChange> Told => [.. told];

    public void Tell(WorkChange change) => told.Enqueue(change);
}
