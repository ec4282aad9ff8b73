using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Security;

[Collection(OneHub.Name)]
public sealed class DoorTests(HubApp app)
{
    private IEnumerable<RouteEndpoint> Endpoints =>
        app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

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
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => s.IsSimple && s.Parts[0] is
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "1"));
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

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["any"];
}
