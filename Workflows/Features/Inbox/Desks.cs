using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Inbox;

/// <summary>Where the work of a person lies today: their own pools, and those that are theirs only because they stand in.</summary>
internal sealed class Desks
{
    private readonly Dictionary<string, string> behalfByPool = [];
    private readonly Dictionary<Guid, string> absent = [];

    private Desks(Actor actor, IReadOnlyCollection<(string Code, string Department)> matters)
    {
        PersonId = actor.PersonId!.Value;
        Pools = Pool.For(actor, matters);
        Own = [.. Pool.For(actor with { Holdings = [.. actor.Holdings.Where(h => h.OnBehalfOfId is null)] }, matters)];
        foreach (var holding in actor.Holdings.Where(h => h.OnBehalfOfId is not null))
        {
            absent[holding.OnBehalfOfId!.Value] = holding.OnBehalfOf ?? "";
            foreach (var pool in Pool.For(actor with { Holdings = [holding] }, matters).Where(p => !Own.Contains(p)))
                behalfByPool.TryAdd(pool, holding.OnBehalfOf ?? "");
        }
    }

    public Guid PersonId { get; }

    /// <summary>All pools that the person looks into.</summary>
    public IReadOnlyList<string> Pools { get; }

    /// <summary>Those by posts of their own.</summary>
    public HashSet<string> Own { get; }

    /// <summary>Those only for somebody away.</summary>
    public IReadOnlyCollection<string> StandIn => behalfByPool.Keys;

    /// <summary>For whom the person stands in.</summary>
    public IReadOnlyCollection<Guid> Absent => absent.Keys;

    public static Desks Of(Actor actor, Book book, DateOnly today) =>
        new(actor, [.. book.MattersInForce(today).Select(v => (v.MatterCode, v.Content.Department))]);

    /// <summary>For whom a task is done, or null where it is the person's own.</summary>
    public string? BehalfFor(Guid? assignee, string pool) =>
        assignee is { } holder ? absent.GetValueOrDefault(holder) : behalfByPool.GetValueOrDefault(pool);
}
