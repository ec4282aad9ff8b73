using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Process templates as Elsa definitions, as they were published.</summary>
internal static class TemplateMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var templates = routes.MapGroup("/api/templates").WithTags("Templates");
        templates.MapGet("", ListAsync);
        templates.MapGet("/pack", PackAsync).Produces<byte[]>(contentType: "application/zip");
        templates.MapGet("/steps", Steps);
        templates.MapGet("/{id}/{version}", ReadAsync);
        templates.MapGet("/{id}/{version}/flow", FlowAsync);
        templates.MapGet("/{id}/difference", DifferenceAsync);
        templates.MapPost("/check", CheckAsync);
        templates.MapPost("/{id}/{version}/retirement", RetireAsync);
        templates.MapPost("/{id}/{version}/retirement/confirmation", ConfirmRetirementAsync);
        templates.MapDelete("/{id}/{version}/retirement", KeepInUseAsync);
    }

    private static async Task<Ok<IReadOnlyList<TemplateLine>>> ListAsync(ReadTemplates.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateLine>>(await handler.ListAsync(cancellation)));

    private static Ok<StepCatalogue> Steps() => TypedResults.Ok(StepCatalogueView.All);

    private static async Task<FileContentHttpResult> PackAsync(PackTemplates.Handler handler, ActDesk desk, CancellationToken cancellation) =>
        TypedResults.File(await handler.PackAsync(cancellation), "application/zip", $"templates-{desk.Today:yyyyMMdd}.zip");

    private static async Task<ContentHttpResult> ReadAsync(string id, int version, ReadTemplates.Handler handler, CancellationToken cancellation) =>
        TypedResults.Content(await handler.ReadAsync(id, version, cancellation), "application/json; charset=utf-8");

    private static async Task<Ok<TemplateFlow>> FlowAsync(string id, int version, ReadTemplates.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok(FlowView.Of(await handler.FlowAsync(id, version, cancellation)));

    private static async Task<Ok<IReadOnlyList<TemplateChange>>> DifferenceAsync(
        string id, int from, int to, CompareTemplates.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateChange>>(await handler.VersionsAsync(id, from, to, cancellation)));

    private static async Task<Ok<CheckResponse>> CheckAsync(
        TemplateRequest request, DrawTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(TemplateWords.Check(await handler.CheckAsync(request.Definition.GetRawText(), cancellation), http));

    private static async Task<NoContent> RetireAsync(
        string id, int version, RetireTemplateRequest request, RetireTemplates.Handler handler, ActDesk desk, CancellationToken cancellation)
    {
        await handler.AskAsync(id, version, request.From ?? desk.Today, request.Why, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ConfirmRetirementAsync(string id, int version, Guid request, RetireTemplates.Handler handler, CancellationToken cancellation)
    {
        await handler.ConfirmAsync(id, version, request, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> KeepInUseAsync(string id, int version, Guid request, RetireTemplates.Handler handler, CancellationToken cancellation)
    {
        await handler.DropAsync(id, version, request, cancellation);
        return TypedResults.NoContent();
    }
}
