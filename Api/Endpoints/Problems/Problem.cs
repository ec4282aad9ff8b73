using System.Diagnostics;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>A refusal as RFC 9457 has it: status, stable code, what is wrong with its values, what to do next, the article; nothing else.</summary>
internal static class Problem
{
    private const string ContentType = "application/problem+json";

    /// <summary>Codes whose status says more than their kind.</summary>
    private static readonly Dictionary<string, int> StatusByCode = new()
    {
        ["NOT_SIGNED_IN"] = StatusCodes.Status401Unauthorized,
        ["SIGN_IN_FAILED"] = StatusCodes.Status401Unauthorized,
        ["METHOD_NOT_ALLOWED"] = StatusCodes.Status405MethodNotAllowed,
        ["REQUEST_TOO_LARGE"] = StatusCodes.Status413PayloadTooLarge,
        ["CONTENT_TYPE_NOT_JSON"] = StatusCodes.Status415UnsupportedMediaType,
        ["TOO_MANY_REQUESTS"] = StatusCodes.Status429TooManyRequests,
        ["INTERNAL_ERROR"] = StatusCodes.Status500InternalServerError,
    };

    public static int Status(Refusal refusal) => StatusByCode.TryGetValue(refusal.Code, out var status) ? status : refusal.Kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Missing => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    public static ProblemDetails Details(Refusal refusal, HttpContext http)
    {
        var text = RefusalText.For(refusal, RefusalText.CultureOf(http.Request));
        var details = new ProblemDetails
        {
            Type = $"urn:approvalhub:problem:{refusal.Code}",
            Title = text.Title,
            Status = Status(refusal),
            Detail = text.Detail,
        };
        details.Extensions["code"] = refusal.Code;
        details.Extensions["next"] = text.Next;
        if (refusal.Ground is not null)
            details.Extensions["ground"] = refusal.Ground;
        if (!refusal.Args.IsEmpty)
            details.Extensions["values"] = refusal.Args;
        if (!refusal.Parts.IsEmpty)
            details.Extensions["faults"] = refusal.Parts.Select(part => Part(part, http)).ToList();
        details.Extensions["traceId"] = Activity.Current?.Id ?? http.TraceIdentifier;
        return details;
    }

    private static RefusedPart Part(Refusal part, HttpContext http)
    {
        var (_, text, next) = RefusalText.For(part, RefusalText.CultureOf(http.Request));
        return new RefusedPart(part.Args.GetValueOrDefault("place", ""), part.Args.GetValueOrDefault("title", ""), part.Code, text, next);
    }

    /// <summary>A refusal that lists every fault with its place.</summary>
    public static IResult WithFaults<T>(HttpContext http, Refusal refusal, IEnumerable<T> faults)
    {
        var details = Details(refusal, http);
        details.Extensions["faults"] = faults.ToList();
        return TypedResults.Json(details, ApiJson.Options, ContentType, details.Status);
    }

    public static async Task WriteAsync(HttpContext http, Refusal refusal)
    {
        var details = Details(refusal, http);
        http.Response.StatusCode = details.Status!.Value;
        if (details.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "60";
        await http.Response.WriteAsJsonAsync(details, ApiJson.Options, ContentType, http.RequestAborted);
    }
}
