using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Endpoints.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Supervision;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>The supervision rules.</summary>
internal static class RuleMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/api/supervision/rules").WithTags("Supervision");
        rules.MapGet("", ReadAsync);
        rules.MapPut("", ImportAsync).RequireAuthorization(Policies.Administrator).Produces<IReadOnlyList<RuleLine>>();
    }

    private static async Task<Ok<IReadOnlyList<RuleLine>>> ReadAsync(PublishRules.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<RuleLine>>(await handler.ReadAsync(cancellation)));

    private static async Task<IResult> ImportAsync(ImportCsvRequest request, PublishRules.Handler handler, IMapper mapper, HttpContext http)
    {
        var outcome = await handler.HandleAsync(request.Csv, http.RequestAborted);
        return outcome.Faults.Count > 0 ? ImportFaults.Problem(http, outcome.Faults) : await ReadAsync(handler, mapper, http.RequestAborted);
    }
}
