namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>What a template may be drawn of.</summary>
/// <param name="Sorts">The activity types that are understood.</param>
/// <param name="Papers">Kinds of papers that a step may produce.</param>
/// <param name="Procedures">Kinds of special procedures (特别程序).</param>
/// <param name="Results">Results that an end may set.</param>
public sealed record StepCatalogue(
    IReadOnlyList<StepCatalogue.Sort> Sorts, IReadOnlyList<string> Papers, IReadOnlyList<string> Procedures, IReadOnlyList<string> Results)
{
    /// <summary>Codes of the messages that a step may tell somebody by.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>An activity type.</summary>
    /// <param name="Type">Its name in the definition.</param>
    /// <param name="Who">Who acts if the template does not say; null where the system acts at once.</param>
    /// <param name="Ports">Its outcomes, the usual one first; those of a branch and of a fork are added by the node's own data.</param>
    /// <param name="Papers">Papers that law asks for, as <c>Outcome:Paper</c>: what it produces if the template names none, and must not leave out.</param>
    public sealed record Sort(string Type, string? Who, IReadOnlyList<Port> Ports, IReadOnlyList<string> Papers);

    /// <param name="Name">The outcome.</param>
    /// <param name="Use">Needed: a line must leave it; Optional: without one it is not offered; Ending: without one it ends the case.</param>
    /// <param name="Result">Result of the case that it decides, or null.</param>
    public sealed record Port(string Name, string Use, string? Result);
}
