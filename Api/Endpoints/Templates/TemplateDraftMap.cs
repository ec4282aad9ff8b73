using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Templates;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Drafts of process templates.</summary>
internal static class TemplateDraftMap
{
    private const int LargestPack = 16 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/template-drafts").WithTags("Templates");
        drafts.MapGet("", ListAsync);
        drafts.MapPut("", SaveAsync);
        drafts.MapPost("/pack", UnpackAsync).RequireAuthorization(Policies.Administrator).WithMetadata(new RequestSizeLimitAttribute(LargestPack)).Accepts<byte[]>("application/zip");
        drafts.MapGet("/{id}", ReadAsync);
        drafts.MapGet("/{id}/definition", DefinitionAsync);
        drafts.MapGet("/{id}/difference", DifferenceAsync);
        drafts.MapDelete("/{id}", DeleteAsync);
        drafts.MapPost("/{id}/submission", SubmitAsync).Produces<TemplateDraftResponse>();
        drafts.MapPost("/{id}/return", ReturnAsync);
        drafts.MapPost("/{id}/publication", PublishAsync).Produces<TemplateDraftResponse>();
    }

    private static async Task<Ok<IReadOnlyList<TemplateDraftLine>>> ListAsync(DrawTemplates.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateDraftLine>>(await handler.ListAsync(cancellation)));

    private static async Task<Ok<TemplateDraftResponse>> ReadAsync(string id, DateOnly? from, DrawTemplates.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(TemplateWords.Draft(await handler.ReadAsync(id, from, cancellation), http, mapper));

    private static async Task<ContentHttpResult> DefinitionAsync(string id, DrawTemplates.Handler handler, CancellationToken cancellation) =>
        TypedResults.Content((await handler.ReadAsync(id, null, cancellation)).Draft.Json, "application/json; charset=utf-8");

    private static async Task<Ok<IReadOnlyList<TemplateChange>>> DifferenceAsync(string id, CompareTemplates.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateChange>>(await handler.DraftAsync(id, cancellation)));

    private static async Task<Ok<TemplateDraftResponse>> SaveAsync(
        SaveDraftRequest request, DrawTemplates.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(TemplateWords.Draft(await handler.SaveAsync(request.Definition.GetRawText(), request.Revision, cancellation), http, mapper));

    private static async Task<NoContent> DeleteAsync(string id, Guid revision, DrawTemplates.Handler handler, CancellationToken cancellation)
    {
        await handler.DeleteAsync(id, revision, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> SubmitAsync(
        string id, SubmitDraftRequest request, PublishTemplates.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        TemplateWords.DraftOrFaults(await handler.SubmitAsync(new(id, request.Revision), request.EffectiveFrom, request.Why, cancellation), http, mapper);

    private static async Task<Ok<TemplateDraftResponse>> ReturnAsync(
        string id, ReturnDraftRequest request, PublishTemplates.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(TemplateWords.Draft(await handler.ReturnAsync(new(id, request.Revision), request.Reason, cancellation), http, mapper));

    private static async Task<IResult> PublishAsync(
        string id, PublishDraftRequest request, PublishTemplates.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        TemplateWords.DraftOrFaults(await handler.PublishAsync(new(id, request.Revision), cancellation), http, mapper);

    private static async Task<Ok<IReadOnlyList<PackedTemplate>>> UnpackAsync(PackTemplates.Handler handler, HttpContext http, CancellationToken cancellation)
    {
        var files = await RequestZip.ReadAsync(http.Request, PackTemplates.MostFiles, PackTemplates.LargestFile, cancellation);
        var lines = await handler.UnpackAsync([.. files.Select(f => new PackTemplates.Item(f.Name, f.Bytes))], cancellation);
        return TypedResults.Ok<IReadOnlyList<PackedTemplate>>(
            [.. lines.Select(l => new PackedTemplate(l.File, l.Id, l.State.ToString(), l.Why is { } refusal ? TemplateWords.Text(refusal, http) : null))]);
    }
}
