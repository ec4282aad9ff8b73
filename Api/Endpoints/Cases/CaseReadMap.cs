using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Tracking;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>Reading cases. A case that the person may not see does not exist for them.</summary>
internal static class CaseReadMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("", ListAsync);
        cases.MapGet("/{id}", ReadAsync);
        cases.MapGet("/{id}/events", EventsAsync);
        cases.MapGet("/{id}/papers", PapersAsync);
    }

    private static async Task<Ok<Page<CaseLine>>> ListAsync(
        [AsParameters] Filter filter, ListCases.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.HandleAsync(filter.ToQuery(), cancellation);
        return TypedResults.Ok(new Page<CaseLine>(mapper.Map<IReadOnlyList<CaseLine>>(page.Rows), page.Next?.ToString("D")));
    }

    private static async Task<Ok<CaseResponse>> ReadAsync(
        Guid id, ReadCase.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation)
    {
        var view = await handler.HandleAsync(id, cancellation);
        http.Response.Headers.ETag = ActGuard.Tag(view.Case.Revision);
        var file = mapper.Map<CaseResponse>(view.Case);
        return TypedResults.Ok(file with
        {
            SupplyProvisional = view.SupplyProvisional,
            Stops = [.. view.Case.Stops.Select(s => mapper.Map<CaseResponse.StopValue>(s) with { ExpectedProvisional = view.ProvisionalStops.Contains(s.Id) })],
            Statutory = mapper.Map<ClockValue?>(view.Statutory),
            Promised = mapper.Map<ClockValue?>(view.Promised),
            Tasks = [.. file.Tasks.Select(t => t with { Clock = mapper.Map<ClockValue?>(view.Steps.GetValueOrDefault(t.Id)) })],
            Followed = view.Followed,
        });
    }

    private static async Task<Ok<CaseEventsResponse>> EventsAsync(Guid id, ReadEvents.Handler handler, CancellationToken cancellation)
    {
        var chain = await handler.HandleAsync(id, cancellation);
        return TypedResults.Ok(new CaseEventsResponse
        {
            Unbroken = chain.Intact,
            FirstBroken = chain.FirstBroken,
            Events = [.. chain.Events.Select(e => new CaseEventsResponse.Event(
                e.Sequence, e.Kind, e.At, e.ByName, e.OnBehalfOf, JsonSerializer.Deserialize<JsonElement>(e.Data), e.Hash))],
        });
    }

    private static async Task<Ok<IReadOnlyList<CasePaperLine>>> PapersAsync(
        Guid id, ReadCase.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<CasePaperLine>>((await handler.HandleAsync(id, cancellation)).Case.Papers));

    /// <summary>What the list is asked for.</summary>
    private readonly record struct Filter(string? State, string? Department, string? Q, string? After, int? Take)
    {
        public ListCases.Query ToQuery() => new(
            State is null ? null : Enum.GetNames<CaseState>().Contains(State) ? Enum.Parse<CaseState>(State)
                : throw Refusal.Invalid("STATE_UNKNOWN").With("states", string.Join(", ", Enum.GetNames<CaseState>())).Throwable(),
            Paging.Text(Department), Paging.Text(Q),
            Paging.After(After) is not { } after ? null : Guid.TryParse(after, out var id) ? id : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable(),
            Paging.Take(Take));
    }
}
