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

/// <summary>The ladders of limits.</summary>
internal static class LadderMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var ladder = routes.MapGroup("/api/supervision/ladder").WithTags("Supervision");
        ladder.MapGet("", ReadAsync);
        ladder.MapGet("/changes", ChangesAsync);
        ladder.MapPut("", ImportAsync).RequireAuthorization(Policies.Administrator).Produces<IReadOnlyList<LadderLine>>();
    }

    private static async Task<Ok<IReadOnlyList<LadderLine>>> ReadAsync(ReadLadder.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<LadderLine>>(await handler.HandleAsync(cancellation)));

    private static async Task<Ok<IReadOnlyList<LadderChangeLine>>> ChangesAsync(ReadLadder.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<LadderChangeLine>>([.. (await handler.ChangesAsync(cancellation)).Select(c => new LadderChangeLine(c.By, c.At, c.Rungs))]);

    private static async Task<IResult> ImportAsync(
        ImportCsvRequest request, PublishLadder.Handler publish, ReadLadder.Handler read, IMapper mapper, HttpContext http)
    {
        var outcome = await publish.HandleAsync(request.Csv, http.RequestAborted);
        return outcome.Faults.Count > 0 ? ImportFaults.Problem(http, outcome.Faults) : await ReadAsync(read, mapper, http.RequestAborted);
    }
}
