using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>What a template may be drawn of, as the designer is told.</summary>
[Collection(OneHub.Name)]
public sealed class StepCatalogueTests(HubApp app)
{
    [HubFact]
    public async Task The_catalogue_is_the_one_that_the_designer_is_tested_with()
    {
        var told = (await (await app.As("zwfw-admin1")).GetAsync("/api/templates/steps")).Json;

        var file = Path.Combine(Root(), "tests", "Designer.Tests", "Pages", "Templates", "steps.json");
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, told), told.GetRawText());
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ApprovalHub.sln")))
            at = at.Parent!;
        return at.FullName;
    }
}
