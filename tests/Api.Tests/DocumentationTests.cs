using System.Net;
using System.Text.RegularExpressions;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed partial class DocumentationTests(HubApp app)
{
    [HubFact]
    public async Task The_document_is_OpenAPI_3_1_and_names_every_address_of_the_api()
    {
        var document = (await app.Anybody().GetAsync("/openapi/v1.json")).Json;
        var routes = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + Constraint().Replace(e.RoutePattern.RawText!.Trim('/'), "{$1}")).Where(r => r.StartsWith("/api/", StringComparison.Ordinal)).Distinct();

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var named = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToHashSet();
        Assert.All(routes, route => Assert.Contains(route, named));
    }

    [HubFact]
    public async Task The_readable_page_loads_from_here_only()
    {
        var page = await app.Anybody().GetAsync("/docs/");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var loaded = Loads().Matches(page.Text).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(loaded);
        Assert.All(loaded, address => Assert.False(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", address));
        Assert.Contains("default-src 'self'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
    }

    [HubTheory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/health/platforms")]
    public async Task The_program_says_that_it_is_well(string path) => Assert.Equal("Healthy", (await app.Anybody().GetAsync(path)).Text);

    [GeneratedRegex(@"\{(\w+):\w+\}")]
    private static partial Regex Constraint();

    [GeneratedRegex("(?:src|href)=[\"']([^\"']+)")]
    private static partial Regex Loads();
}
