using ApprovalHub.Api.Contracts;
using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>
/// Refuses what no client of the API sends. Forgery across sites is kept out three times: the cookie is <c>SameSite=Strict</c>; a browser
/// that says the request comes from another site is refused; and what changes something is JSON (or a zip, or a PDF to verify), which no form can send and no
/// page of another origin without a preflight that nobody here answers. So no antiforgery token is needed.
/// </summary>
internal static class RequestGuard
{
    private const int LongestQuery = 2000;

    public static Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (request.QueryString.Value is { Length: > LongestQuery })
            throw Refusal.Invalid("QUERY_TOO_LONG").With("longest", LongestQuery).Throwable();
        if (FitInput.HasControl(request.Path.Value ?? ""))
            throw FitInput.ControlCharacter("URL").Throwable();
        foreach (var (name, values) in request.Query)
        {
            if (values.Append(name).Any(v => v is not null && FitInput.HasControl(v)))
                throw FitInput.ControlCharacter(FitInput.HasControl(name) ? "URL" : name).Throwable();
        }
        if (request.Path.StartsWithSegments("/api") && IsUnsafe(request.Method))
        {
            if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
                throw Refusal.Forbidden("REQUEST_CROSS_SITE").Throwable();
            if (request.ContentType is { } type && !IsJson(type) && !IsZip(type) && !IsPdf(type) && !IsPart(request, type))
                throw Refusal.Invalid("CONTENT_TYPE_NOT_JSON").Throwable();
        }
        return next(http);
    }

    private static bool IsUnsafe(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static bool IsJson(string type) => type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    private static bool IsPdf(string type) => type.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts of uploads; the type is none that a form can send.</summary>
    private static bool IsPart(HttpRequest request, string type) =>
        HttpMethods.IsPatch(request.Method) && type.StartsWith(HubHeaders.UploadPart, StringComparison.OrdinalIgnoreCase);

    public static bool IsZip(string? type) => type?.StartsWith("application/zip", StringComparison.OrdinalIgnoreCase) == true;
}
