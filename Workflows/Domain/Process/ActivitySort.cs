namespace ApprovalHub.Domain.Process;

/// <summary>What is known of an activity type.</summary>
/// <param name="Type">Name in the definition.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="Actor">Who acts if the template does not say; null where the system acts at once.</param>
/// <param name="Ports">Its outcomes; those of a branch and of a fork are added by the node's own data.</param>
public sealed record ActivitySort(string Type, string Chinese, ActorKind? Actor, params IReadOnlyList<ActivityPort> Ports)
{
    /// <summary>Whether the act waits for somebody.</summary>
    public bool OpensTask => Actor is not null;

    /// <summary>Whether the act decides on the application (决定).</summary>
    public bool Decides => Type is ActivityTypes.Decide or ActivityTypes.CollectiveDecision;

    public ActivityPort? Port(string name) => Ports.FirstOrDefault(p => p.Name == name);
}
