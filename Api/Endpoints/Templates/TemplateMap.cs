using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Process templates as Elsa definitions.</summary>
internal static class TemplateMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var templates = routes.MapGroup("/api/templates").WithTags("Templates");
        templates.MapGet("", ListAsync);
        templates.MapGet("/{id}/{version}", ReadAsync);
        templates.MapGet("/{id}/{version}/flow", FlowAsync);
        templates.MapPost("/check", CheckAsync);
        templates.MapPost("", PublishAsync).RequireAuthorization(Policies.Administrator).Produces<CheckResponse>();
    }

    private static async Task<Ok<IReadOnlyList<TemplateLine>>> ListAsync(ReadTemplates.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateLine>>(await handler.ListAsync(cancellation)));

    private static async Task<ContentHttpResult> ReadAsync(string id, int version, ReadTemplates.Handler handler, CancellationToken cancellation) =>
        TypedResults.Content(await handler.ReadAsync(id, version, cancellation), "application/json; charset=utf-8");

    private static async Task<Ok<TemplateFlow>> FlowAsync(string id, int version, ReadTemplates.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok(FlowView.Of(await handler.FlowAsync(id, version, cancellation)));

    private static async Task<Ok<CheckResponse>> CheckAsync(
        TemplateRequest request, ManageTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(Answer(await handler.CheckAsync(request.Definition.GetRawText(), cancellation), http));

    private static async Task<IResult> PublishAsync(
        TemplateRequest request, ManageTemplates.Handler handler, ActDesk desk, HttpContext http, CancellationToken cancellation)
    {
        var from = request.EffectiveFrom ?? desk.Today;
        var answer = Answer(await handler.PublishAsync(new ManageTemplates.Publish(request.Definition.GetRawText(), from), cancellation), http);
        return answer.Faults.Count == 0 ? TypedResults.Ok(answer)
            : Problem.WithFaults(http, Refusal.Invalid("TEMPLATE_FAULTY").With("count", answer.Faults.Count), answer.Faults);
    }

    private static CheckResponse Answer(ManageTemplates.Outcome outcome, HttpContext http)
    {
        var culture = RefusalText.CultureOf(http.Request);
        return new CheckResponse(
            outcome.Definition.Id, outcome.Definition.Version, [.. outcome.Faults.Select(f => Worded(f, culture))], FlowView.Of(outcome.Definition));
    }

    private static CheckResponse.Fault Worded(TemplateFault fault, CultureInfo culture)
    {
        var (text, next) = RefusalText.Of(fault.Code, fault.Args, culture);
        return new CheckResponse.Fault(fault.Code, fault.NodeId, fault.NodeName, text, next);
    }
}
