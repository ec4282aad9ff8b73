using System.Xml.Linq;
using ApprovalHub.Architecture.Tests.Rules;

namespace ApprovalHub.Architecture.Tests;

public sealed class ProjectTests
{
    private static readonly IReadOnlyList<Project> Projects =
        [.. House.Sources(".csproj").Select(path => Project.Read(path, House.Text(path)))];

    [Fact]
    public void Projects_reference_exactly_what_the_map_says() => Verdict.NoFaults(ProjectMap.Faults(Projects));

    [Fact]
    public void No_project_of_the_product_leans_on_the_tests() => Verdict.NoFaults(ProjectMap.LeaningOnTests(Projects));

    [Theory]
    [InlineData("Workflows/Domain", "../Features/F.csproj", "Workflows/Domain may not reference Workflows/Features")]
    [InlineData("Api/Endpoints", "../Contracts/C.csproj", "Api/Endpoints does not reference Workflows/Features as the map says")]
    [InlineData("Workflows/Cellar", "../Domain/D.csproj", "Workflows/Cellar is not on the map")]
    public void A_project_off_the_map_is_seen(string folder, string reference, string fault)
    {
        var project = Project.Read($"{folder}/X.csproj", $"""<Project><ItemGroup><ProjectReference Include="{reference}" /></ItemGroup></Project>""");

        Assert.Contains(fault, ProjectMap.Faults([project]));
    }

    [Fact]
    public void A_product_that_leans_on_the_tests_is_seen() =>
        Assert.Equal(["Api/Host -> tests/Kit"], ProjectMap.LeaningOnTests([new Project("Api/Host", ["tests/Kit"], [])]));

    [Fact]
    public void The_domain_has_no_package() =>
        Assert.Empty(Projects.Single(p => p.Folder == "Workflows/Domain").Packages);

    [Fact]
    public void Every_project_is_in_the_solution_so_that_it_is_built_and_tested()
    {
        var solution = House.Text("ApprovalHub.sln").Replace('\\', '/');

        Assert.All(House.Sources(".csproj"), path => Assert.Contains($"\"{path}\"", solution));
    }

    [Fact]
    public void The_rules_see_every_assembly_of_the_product()
    {
        var seen = House.Assemblies.Select(a => a.GetName().Name).ToHashSet();
        var built = House.Sources(".csproj").Where(path => !House.IsTest(path)).Select(AssemblyName);

        Assert.All(built, name => Assert.Contains(name, seen));
    }

    [Fact]
    public void Clocks_and_random_keys_are_banned_in_every_project()
    {
        var banned = House.Text("BannedSymbols.txt");

        Assert.All(["System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid"],
            symbol => Assert.Contains(symbol, banned));
        Assert.Contains("BannedSymbols.txt", House.Text("Directory.Build.props"));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", House.Text("Directory.Build.props"));
    }

    private static string AssemblyName(string path) =>
        XDocument.Parse(House.Text(path)).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(path);
}
