namespace ApprovalHub.Api.Host.Web;

/// <summary>
/// The web side: the published files of <c>Designer</c>, compressed when it was built and kept by browsers under their fingerprints, and its
/// first page for every address that is a page's. What asks the API for something that is not there gets a problem, not a page.
/// </summary>
internal static class WebDoor
{
    private const string FirstPage = "index.html";

    public static void Add(IServiceCollection services) =>
        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<PageAddress>("page"));

    public static void Map(WebApplication app)
    {
        app.MapStaticAssets("ApprovalHub.staticwebassets.endpoints.json").AllowAnonymous();
        app.MapFallbackToFile("{*path:nonfile:page}", FirstPage).AllowAnonymous();
    }

    /// <summary>An address that is none of the API's or of its tools.</summary>
    private sealed class PageAddress : IRouteConstraint
    {
        private static readonly string[] Others = ["api", "health", "openapi", "docs", "jobs", "hubs"];

        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            !Others.Contains((values[routeKey] as string ?? "").Split('/')[0], StringComparer.OrdinalIgnoreCase);
    }
}
