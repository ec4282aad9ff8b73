namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>Which room may reference which. What is not written here is refused, and what is written here must be there.</summary>
internal static class ProjectMap
{
    private const string Contracts = "Api/Contracts";
    private const string Domain = "Workflows/Domain";
    private const string Features = "Workflows/Features";
    private const string Model = "db/Model";

    /// <summary>A room that nobody has built yet stands here already: its border is decided before its first file.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Domain] = [],
        ["Workflows/Elsa"] = [Domain],
        [Features] = [Domain],
        ["Workflows/Connectors"] = [Features],
        ["Workflows/Jobs"] = [Features],
        ["Documents"] = [],
        [Contracts] = [],
        // Domain beside Features: commands are made of the domain's values, and a compiler wants to see their assembly.
        ["Api/Endpoints"] = [Contracts, Features, Domain],
        ["Designer/Shared"] = [Contracts],
        ["Designer/Office"] = ["Designer/Shared", Contracts],
        ["Designer"] = ["Designer/Shared", "Designer/Office", Contracts],
        [Model] = [Domain, Features],
        // Beside Model, what it is made of: HubDb fulfils a port of Features and maps Domain, and references are not passed on.
        ["db/Sqlite"] = [Model, Domain, Features],
        ["db/SqlServer"] = [Model, Domain, Features],
        ["db/PostgreSql"] = [Model, Domain, Features],
    };

    /// <summary>The host puts the house together: it alone may see every room.</summary>
    private const string Host = "Api/Host";

    public static IReadOnlyList<string> Faults(IEnumerable<Project> projects) =>
        [.. projects.Where(p => !House.IsTest(p.Folder + "/") && p.Folder != Host).SelectMany(Faults)];

    /// <summary>No project of the product may lean on the tests, whoever it is.</summary>
    public static IReadOnlyList<string> LeaningOnTests(IEnumerable<Project> projects) =>
        [.. projects.Where(p => !House.IsTest(p.Folder + "/"))
            .SelectMany(p => p.References.Where(r => House.IsTest(r + "/")).Select(r => $"{p.Folder} -> {r}"))];

    private static IEnumerable<string> Faults(Project project)
    {
        if (!Allowed.TryGetValue(project.Folder, out var allowed)) return [$"{project.Folder} is not on the map"];
        return
        [
            .. project.References.Except(allowed).Select(r => $"{project.Folder} may not reference {r}"),
            .. allowed.Except(project.References).Select(r => $"{project.Folder} does not reference {r} as the map says"),
        ];
    }
}
