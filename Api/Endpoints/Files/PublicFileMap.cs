using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Ports;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Files;

/// <summary>Files of materials, for applicants: the header says which case or draft is theirs.</summary>
internal static class PublicFileMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/public").WithTags("Public").AllowAnonymous().RequireRateLimiting(Security.Limits.Public);
        open.MapGet("/files/limits", Limits);
        open.MapPost("/files", BeginAsync);
        open.MapPatch("/files/{id}", PartAsync).WithMetadata(new RequestSizeLimitAttribute(FileLimits.Part)).Accepts<byte[]>(HubHeaders.UploadPart);
        open.MapMethods("/files/{id}", [HttpMethods.Head], OffsetAsync);
        open.MapPost("/files/{id}/finish", FinishAsync);
        open.MapGet("/files", ListAsync);
        open.MapGet("/files/{id}/content", ReadAsync);
        open.MapDelete("/files/{id}", RemoveAsync);
        open.MapPost("/cases/{number}/files/take", TakeAsync);
    }

    private static Ok<UploadLimits> Limits(FileLimits limits) => TypedResults.Ok(new UploadLimits(limits.Largest, FileTypes.Endings));

    private static async Task<Created<UploadResponse>> BeginAsync(UploadRequest request, UploadFile.Handler handler, HttpContext http)
    {
        var begin = request.ToCommand() with { CaseId = null, DraftId = null }; // the header has named it
        return FileAnswers.Begun(await handler.BeginAsync(begin, HolderHeader.Read(http), http.RequestAborted), "/api/public/files");
    }

    private static async Task<NoContent> PartAsync(Guid id, UploadFile.Handler handler, HttpContext http)
    {
        var holder = HolderHeader.Read(http);
        FileAnswers.Tell(http, await handler.PartAsync(id, FileAnswers.Offset(http), http.Request.Body, holder, http.RequestAborted));
        return TypedResults.NoContent();
    }

    private static async Task<Ok> OffsetAsync(Guid id, UploadFile.Handler handler, HttpContext http)
    {
        FileAnswers.Tell(http, await handler.ReadAsync(id, HolderHeader.Read(http), http.RequestAborted));
        return TypedResults.Ok();
    }

    private static async Task<Ok<FileLine>> FinishAsync(Guid id, FinishUpload.Handler handler, IMapper mapper, HttpContext http) =>
        TypedResults.Ok(mapper.Map<FileLine>(await handler.HandleAsync(id, HolderHeader.Read(http), http.RequestAborted)));

    private static async Task<Ok<IReadOnlyList<FileLine>>> ListAsync(ReadFiles.Handler handler, IMapper mapper, HttpContext http) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<FileLine>>(await handler.OfHolderAsync(HolderHeader.Read(http), http.RequestAborted)));

    private static async Task<FileContentHttpResult> ReadAsync(Guid id, bool? download, ReadFiles.Handler handler, HttpContext http) =>
        FileAnswers.Content(await handler.HandleAsync(id, HolderHeader.Read(http), http.RequestAborted), download, http);

    private static async Task<NoContent> RemoveAsync(Guid id, UploadFile.Handler uploads, ChangeFiles.Handler files, HttpContext http)
    {
        var holder = HolderHeader.Read(http);
        if (!await uploads.GiveUpAsync(id, holder, http.RequestAborted))
            await files.RemoveAsync(id, holder, http.RequestAborted);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IReadOnlyList<FileLine>>> TakeAsync(
        string number, PublicTakeFilesRequest request, ChangeFiles.Handler handler, IMapper mapper, HttpContext http)
    {
        var holder = HolderHeader.Read(http);
        if (holder.IsDraft || holder.Name != number)
            throw Refusal.Missing("CASE_OR_CODE_WRONG").Throwable();
        var files = await handler.TakeAsync(holder, new Holder(true, request.DraftCode, request.DraftSecret), http.RequestAborted);
        return TypedResults.Ok(mapper.Map<IReadOnlyList<FileLine>>(files));
    }
}
