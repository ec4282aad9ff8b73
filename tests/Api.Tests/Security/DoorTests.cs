using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Security;

[Collection(OneHub.Name)]
public sealed class DoorTests(HubApp app)
{
    /// <summary>All but the files of the web side, which are the same for everybody and hold nobody's data.</summary>
    private IEnumerable<RouteEndpoint> Endpoints => app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    [HubFact]
    public void Only_what_is_on_the_list_is_open_to_anybody()
    {
        var open = Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .SelectMany(e => Methods(e).Select(m => $"{m} /{e.RoutePattern.RawText!.Trim('/')}")).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "anonymous.txt")).Order(StringComparer.Ordinal), open);
    }

    [HubFact]
    public async Task Everything_else_is_closed_to_who_is_not_signed_in()
    {
        var closed = Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        Assert.NotEmpty(closed);
        foreach (var endpoint in closed)
        {
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => s.IsSimple ? Example(s.Parts[0]) : "1"));
            foreach (var method in Methods(endpoint).Select(m => m == "any" ? "GET" : m))
            {
                var answer = await app.Anybody().SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
                Assert.True(answer.Status == HttpStatusCode.Unauthorized, $"{method} {path} answers {answer.Status} to anybody");
            }
        }
    }

    [HubFact]
    public async Task Nothing_of_the_api_is_kept_sniffed_or_framed()
    {
        var answer = await app.Anybody().GetAsync("/api/calendar/due?start=2026-09-18&amount=5&unit=workday");

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [HubFact]
    public async Task A_page_s_address_leads_to_the_web_side_and_an_address_of_the_api_never_does()
    {
        var page = await app.Anybody().GetAsync("/cases/0198f7d2-0000-7000-8000-000000000000");
        var nothing = await (await app.As("zwfw-win01")).GetAsync("/api/nothing");

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.Content.ContentType!.MediaType));
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal((HttpStatusCode.NotFound, "NOT_FOUND"), (nothing.Status, nothing.Code));
    }

    [HubFact]
    public async Task Answers_of_the_api_say_what_time_it_is_by_the_product_s_clock()
    {
        var answer = await app.Anybody().GetAsync("/api/calendar/due?start=2026-09-18&amount=5&unit=workday");

        Assert.InRange((app.App.Services.GetRequiredService<TimeProvider>().GetUtcNow() - answer.Headers.Date!.Value).TotalSeconds, -1, 60);
    }

    /// <summary>A part of an address that the pattern takes.</summary>
    private static string Example(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "file") => "1.css",
        _ => "1",
    };

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["any"];
}
