using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Features.Ports;

/// <summary>Whom an act concerns; ids only.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="Pools">Pools that a task came into or left.</param>
/// <param name="People">Who holds or held one of the tasks.</param>
public sealed record WorkChange(Guid CaseId, int Revision, IReadOnlyCollection<string> Pools, IReadOnlyCollection<Guid> People)
{
    /// <summary>Who has a new notice by it.</summary>
    public IReadOnlyCollection<Guid> Told { get; init; } = [];

    /// <summary>What an act at an instant changed, by the tasks that are open or ended by it.</summary>
    public static WorkChange Of(Case subject, DateTimeOffset at)
    {
        var touched = subject.Tasks.Where(t => t.IsOpen || t.EndedAt >= at).ToList();
        return new WorkChange(
            subject.Id, subject.Revision, touched.Select(t => t.PoolKey).ToHashSet(),
            touched.SelectMany(t => new[] { t.AssigneeId, t.ActedById }).OfType<Guid>().ToHashSet());
    }
}
