using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Inbound;
using ApprovalHub.Api.Endpoints.Inbound;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Ports;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Files;

/// <summary>Files of materials, for staff.</summary>
internal static class FileMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/api/files").WithTags("Files");
        files.MapPost("", BeginAsync);
        files.MapPatch("/{id}", PartAsync).WithMetadata(new RequestSizeLimitAttribute(FileLimits.Part)).Accepts<byte[]>(HubHeaders.UploadPart);
        files.MapMethods("/{id}", [HttpMethods.Head], OffsetAsync);
        files.MapPost("/{id}/finish", FinishAsync);
        files.MapGet("/{id}/content", ReadAsync);
        files.MapPost("/{id}/verify", VerifyAsync);
        files.MapDelete("/{id}", RemoveAsync);
        routes.MapGet("/api/drafts/{draftId}/files", OfDraftAsync).WithTags("Files");
        routes.MapGet("/api/cases/{id}/files", OfCaseAsync).WithTags("Files");
        routes.MapGet("/api/cases/{id}/files/coming", ComingAsync).WithTags("Files");
        routes.MapPost("/api/cases/{id}/files/take", TakeAsync).WithTags("Files");
    }

    private static async Task<Created<UploadResponse>> BeginAsync(UploadRequest request, UploadFile.Handler handler, CancellationToken cancellation) =>
        FileAnswers.Begun(await handler.BeginAsync(request.ToCommand(), null, cancellation), "/api/files");

    private static async Task<NoContent> PartAsync(Guid id, UploadFile.Handler handler, HttpContext http)
    {
        FileAnswers.Tell(http, await handler.PartAsync(id, FileAnswers.Offset(http), http.Request.Body, null, http.RequestAborted));
        return TypedResults.NoContent();
    }

    private static async Task<Ok> OffsetAsync(Guid id, UploadFile.Handler handler, HttpContext http)
    {
        FileAnswers.Tell(http, await handler.ReadAsync(id, null, http.RequestAborted));
        return TypedResults.Ok();
    }

    private static async Task<Ok<FileLine>> FinishAsync(Guid id, FinishUpload.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<FileLine>(await handler.HandleAsync(id, null, cancellation)));

    private static async Task<FileContentHttpResult> ReadAsync(Guid id, bool? download, ReadFiles.Handler handler, HttpContext http) =>
        FileAnswers.Content(await handler.HandleAsync(id, null, http.RequestAborted), download, http);

    private static async Task<Ok<FileLine>> VerifyAsync(Guid id, ChangeFiles.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<FileLine>(await handler.VerifyAsync(id, cancellation)));

    private static async Task<NoContent> RemoveAsync(Guid id, UploadFile.Handler uploads, ChangeFiles.Handler files, CancellationToken cancellation)
    {
        if (!await uploads.GiveUpAsync(id, null, cancellation))
            await files.RemoveAsync(id, null, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IReadOnlyList<FileLine>>> OfDraftAsync(
        Guid draftId, ReadFiles.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<FileLine>>(await handler.OfDraftAsync(draftId, cancellation)));

    private static async Task<Ok<IReadOnlyList<FileLine>>> OfCaseAsync(
        Guid id, ReadFiles.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<FileLine>>(await handler.OfCaseAsync(id, cancellation)));

    private static async Task<Ok<IReadOnlyList<InboundLine>>> ComingAsync(Guid id, ReadFiles.Handler handler, IMapper mapper, HttpContext http)
    {
        var culture = RefusalText.CultureOf(http.Request);
        return TypedResults.Ok<IReadOnlyList<InboundLine>>([.. (await handler.ComingAsync(id, http.RequestAborted)).Select(m => InboundLines.Of(m, mapper, culture))]);
    }

    private static async Task<Ok<IReadOnlyList<FileLine>>> TakeAsync(
        Guid id, TakeFilesRequest request, ChangeFiles.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<FileLine>>(await handler.TakeAsync(id, request.DraftId, cancellation)));
}
