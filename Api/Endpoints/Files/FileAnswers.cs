using System.Globalization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ApprovalHub.Api.Endpoints.Files;

/// <summary>What uploads and files look like on the wire, for staff and applicants alike.</summary>
internal static class FileAnswers
{
    public static UploadFile.Begin ToCommand(this UploadRequest request) => new(
        new AnnouncedFile(
            request.Name, request.Size, request.Sha256, request.MaterialCode,
            request.Trust is { } trust ? Enum.Parse<Domain.Files.TrustGrade>(trust.ToString()) : Domain.Files.TrustGrade.C),
        request.CaseId, request.DraftId);

    public static Created<UploadResponse> Begun(UploadFile.Progress progress, string address) =>
        TypedResults.Created($"{address}/{progress.Id:D}", new UploadResponse(progress.Id, progress.Arrived, FileLimits.Part));

    /// <summary>The offset that a part is sent for; refuses <c>UPLOAD_OFFSET_UNREADABLE</c>.</summary>
    public static long Offset(HttpContext http) =>
        long.TryParse(http.Request.Headers[HubHeaders.UploadOffset].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset
            : throw Refusal.Invalid("UPLOAD_OFFSET_UNREADABLE").Throwable();

    public static void Tell(HttpContext http, UploadFile.Progress progress)
    {
        http.Response.Headers[HubHeaders.UploadOffset] = progress.Arrived.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers[HubHeaders.UploadLength] = progress.Size.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The bytes, shown in the page where they can be and only by a browser that believes the type; all else is saved.</summary>
    public static FileContentHttpResult Content(ReadFiles.Shown shown, bool? download, HttpContext http)
    {
        var name = new ContentDispositionHeaderValue(download != true && shown.File.Previewable ? "inline" : "attachment");
        name.SetHttpFileName(shown.File.Name);
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'self'; sandbox";
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return TypedResults.Bytes(shown.Bytes, shown.File.Type);
    }
}
