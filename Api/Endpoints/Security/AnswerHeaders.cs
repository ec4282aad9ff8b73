using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>Headers of every answer: nothing is sniffed, framed or kept by a cache, and pages load from here only.</summary>
internal static class AnswerHeaders
{
    private const string Strict = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>The pages of Scalar and Hangfire come with scripts and styles of their own, some of them inline; other hosts stay out.</summary>
    private const string Tools =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// The web side: its own scripts and WebAssembly, no inline script. Styles are set by script where a theme or a virtualised list needs them;
    /// papers are shown from addresses that the page made itself (blob).
    /// </summary>
    private const string Pages =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; frame-src blob:; object-src 'self' blob:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private static readonly string[] ToolPaths = ["/docs", "/jobs"];
    private static readonly string[] DataPaths = ["/api", "/health", "/openapi"];

    public static Task InvokeAsync(HttpContext http, TimeProvider clock, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = IsUnder(http, ToolPaths) ? Tools : IsUnder(http, DataPaths) ? Strict : Pages;
        if (IsUnder(http, DataPaths))
            headers.Date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture); // the product's clock, which the demo moves: pages count days from it
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        http.Response.OnStarting(() =>
        {
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static bool IsUnder(HttpContext http, string[] paths) => Array.Exists(paths, path => http.Request.Path.StartsWithSegments(path));
}
