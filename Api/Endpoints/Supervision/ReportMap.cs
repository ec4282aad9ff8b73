using System.Globalization;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Features.Supervision;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>督查月报 as PDF.</summary>
internal static class ReportMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/supervision/reports", ListAsync).WithTags("Supervision");
        routes.MapGet("/api/supervision/reports/{year:int}/{month:int}.pdf", ReadAsync).WithTags("Supervision")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf");
    }

    private static async Task<Ok<IReadOnlyList<ReportMonth>>> ListAsync(ReadReport.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<ReportMonth>>([.. (await handler.ListAsync(cancellation)).Select(m => new ReportMonth(m.Month, m.Closed))]);

    private static async Task<FileContentHttpResult> ReadAsync(int year, int month, ReadReport.Handler handler, HttpContext http)
    {
        var report = await handler.HandleAsync(year, month, http.RequestAborted);
        var name = new ContentDispositionHeaderValue("inline");
        name.SetHttpFileName(string.Create(CultureInfo.InvariantCulture, $"督查月报 {year}-{month:00}{(report.Frozen ? "" : "（暂定）")}.pdf"));
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(report.Bytes, "application/pdf");
    }
}
