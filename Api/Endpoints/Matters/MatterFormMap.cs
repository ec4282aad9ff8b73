using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Features.Matters;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>The forms of matters (自定义表单): read, looked at, published.</summary>
internal static class MatterFormMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var matters = routes.MapGroup("/api/matters/{code}").WithTags("Matters");
        matters.MapGet("/versions/{version}/form", ReadAsync);
        matters.MapPost("/form/check", CheckAsync);
        matters.MapPost("/form", PublishAsync);
    }

    private static async Task<Ok<FormDocumentResponse>> ReadAsync(string code, int version, MatterHistory.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok(new FormDocumentResponse((await handler.VersionAsync(code, version, cancellation)).Content.Form is { } form ? FormWriter.Write(form) : null));

    private static async Task<Ok<FormCheckResponse>> CheckAsync(
        string code, PublishFormRequest request, PublishForm.Handler handler, HttpContext http, IMapper mapper) =>
        Answer(await handler.CheckAsync(new PublishForm.Command(code, request.Document, request.EffectiveFrom), http.RequestAborted), http, mapper);

    private static async Task<Ok<FormCheckResponse>> PublishAsync(
        string code, PublishFormRequest request, PublishForm.Handler handler, HttpContext http, IMapper mapper) =>
        Answer(await handler.HandleAsync(new PublishForm.Command(code, request.Document, request.EffectiveFrom), http.RequestAborted), http, mapper);

    private static Ok<FormCheckResponse> Answer(PublishForm.Outcome outcome, HttpContext http, IMapper mapper)
    {
        var culture = RefusalText.CultureOf(http.Request);
        var faults = outcome.Faults.Select(f => (f.Field, f.Code, (IReadOnlyDictionary<string, string>)f.Args))
            .Concat(outcome.Misfits.Select(f => (f.NodeName, f.Code, (IReadOnlyDictionary<string, string>)f.Args)));
        return TypedResults.Ok(new FormCheckResponse(
            mapper.Map<FormShape?>(outcome.Form), outcome.Version, mapper.Map<IReadOnlyList<MatterChange>>(outcome.Changes),
            [.. faults.Select(f => RefusalText.Of(f.Code, f.Item3, culture) is var (text, next) ? new FormCheckResponse.Fault(f.Item1, f.Code, text, next) : null!)]));
    }
}
