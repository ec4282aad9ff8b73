using System.Globalization;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Dispatch;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>邮寄清单 of a day as PDF.</summary>
internal static class PostingMap
{
    public static void Map(RouteGroupBuilder dispatch) =>
        dispatch.MapGet("/postings", ReadAsync).Produces(StatusCodes.Status200OK, contentType: "application/pdf");

    private static async Task<FileContentHttpResult> ReadAsync(string? day, string? reason, ReadPostings.Handler handler, HttpContext http)
    {
        var on = string.IsNullOrEmpty(day) ? (DateOnly?)null
            : DateSpan.TryDay(day, out var read) ? read : throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "day").Throwable();
        var bytes = await handler.HandleAsync(on, reason, http.RequestAborted);
        var name = new ContentDispositionHeaderValue("inline");
        name.SetHttpFileName(on is { } known ? string.Create(CultureInfo.InvariantCulture, $"邮寄清单 {known:yyyy-MM-dd}.pdf") : "邮寄清单.pdf");
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(bytes, "application/pdf");
    }
}
