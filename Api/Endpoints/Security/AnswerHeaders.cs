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

    public static Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        var tools = http.Request.Path.StartsWithSegments("/docs") || http.Request.Path.StartsWithSegments("/jobs");
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = tools ? Tools : Strict;
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
}
