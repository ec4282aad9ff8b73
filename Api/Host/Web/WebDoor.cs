namespace ApprovalHub.Api.Host.Web;

/// <summary>
/// The web side: the published files of <c>Designer</c>, compressed when it was built and kept by browsers under their fingerprints, and its
/// first page for every address that is a page's. What asks the API for something that is not there gets a problem, not a page.
/// </summary>
internal static class WebDoor
{
    private const string FirstPage = "index.html";
    private static readonly string[] NoPages = ["api", "health", "openapi", "docs", "jobs", "verify", "hubs"];

    public static void Map(WebApplication app)
    {
        app.MapStaticAssets("ApprovalHub.staticwebassets.endpoints.json").AllowAnonymous();
        foreach (var path in NoPages)
            app.MapFallback($"/{path}/{{**rest}}", () => TypedResults.NotFound());
        app.MapFallbackToFile("{*path:nonfile}", FirstPage).AllowAnonymous();
    }
}
