using ApprovalHub.Api.Contracts.Templates;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>What is known of the steps that may be drawn: the server's catalogue, and the ports that a step's own data add.</summary>
public sealed class StepSorts(StepCatalogue catalogue)
{
    private readonly Dictionary<string, StepCatalogue.Sort> sorts = catalogue.Sorts.ToDictionary(s => s.Type, StringComparer.Ordinal);

    public StepCatalogue Catalogue => catalogue;

    /// <summary>The posts of the centre, by department.</summary>
    public IReadOnlyList<NamedPost> Posts { get; init; } = [];

    public StepCatalogue.Sort? Of(string type) => sorts.GetValueOrDefault(type);

    /// <summary>Outcomes of a step, the usual one first; none for a type that is not known.</summary>
    public IReadOnlyList<StepCatalogue.Port> Ports(DrawnStep step) => step.Type switch
    {
        DrawnStep.Branch => [.. RuleRows.Ports(step.Json).Append("Default").Distinct().Select(Needed)],
        DrawnStep.Fork when StepInputs.List(step.Json, "branches") is { Count: > 0 } branches => [.. branches.Distinct().Select(Needed)],
        _ => Of(step.Type)?.Ports ?? [],
    };

    public string Use(DrawnStep step, string port) => Ports(step).FirstOrDefault(p => p.Name == port)?.Use ?? "Optional";

    private static StepCatalogue.Port Needed(string name) => new(name, "Needed", null);
}
