using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>Gives a body to answers that the framework gave without one.</summary>
internal static class StatusProblems
{
    public static async Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (Of(http.Response.StatusCode) is { } refusal)
            await Problem.WriteAsync(http, refusal);
    }

    private static Refusal? Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Refusal.Invalid("REQUEST_UNREADABLE"),
        StatusCodes.Status401Unauthorized => Refusal.Forbidden("NOT_SIGNED_IN"),
        StatusCodes.Status403Forbidden => Refusal.Forbidden("NOT_ALLOWED"),
        StatusCodes.Status404NotFound => Refusal.Missing("NOT_FOUND"),
        StatusCodes.Status405MethodNotAllowed => Refusal.Invalid("METHOD_NOT_ALLOWED"),
        StatusCodes.Status413PayloadTooLarge => Refusal.Invalid("REQUEST_TOO_LARGE"),
        StatusCodes.Status415UnsupportedMediaType => Refusal.Invalid("CONTENT_TYPE_NOT_JSON"),
        StatusCodes.Status429TooManyRequests => Refusal.Unavailable("TOO_MANY_REQUESTS"),
        _ => null,
    };
}
