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
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>办件查询: the list of all cases that one may see.</summary>
internal static class CaseListMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("", ListAsync);
        cases.MapGet("/choices", ChoicesAsync);
    }

    private static async Task<Ok<CaseChoices>> ChoicesAsync(ListChoices.Handler handler, CancellationToken cancellation)
    {
        var (departments, matters) = await handler.HandleAsync(cancellation);
        return TypedResults.Ok(new CaseChoices(
            [.. departments.Select(d => new CaseChoices.Department(d.Code, d.ShortName))],
            [.. matters.Select(m => new CaseChoices.Matter(m.Code, m.Name, m.Department))]));
    }

    private static async Task<Ok<Page<CaseLine>>> ListAsync(
        [AsParameters] Filter filter, ListCases.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.HandleAsync(filter.ToQuery(), cancellation);
        return TypedResults.Ok(new Page<CaseLine>(mapper.Map<IReadOnlyList<CaseLine>>(page.Rows), page.Next?.ToString("D")));
    }

    /// <summary>What the list is asked for.</summary>
    private readonly record struct Filter(
        string? State, string? Department, string? Matter, string? Lane, string? Overdue, DateOnly? From, DateOnly? To, string? Q, string? After, int? Take,
        [FromHeader(Name = HubHeaders.Find)] string? Find)
    {
        public ListCases.Query ToQuery() => new()
        {
            State = Named<CaseState>(State, all => Refusal.Invalid("STATE_UNKNOWN").With("states", all)),
            Department = Paging.Text(Department),
            Matter = Paging.Text(Matter),
            Lane = Named<Lane>(Lane, _ => Refusal.Invalid("LANE_UNKNOWN")),
            Overdue = Named<ListCases.OverdueLimit>(Overdue, _ => Refusal.Invalid("OVERDUE_UNKNOWN")),
            From = From,
            To = To,
            Words = Paging.Words(Q, Find),
            After = Paging.After(After) is not { } after ? null
                : Guid.TryParse(after, out var id) ? id : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable(),
            Take = Paging.Take(Take),
        };

        private static T? Named<T>(string? name, Func<string, Refusal> unknown)
            where T : struct, Enum =>
            name is null ? null : Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name) : throw unknown(string.Join(", ", Enum.GetNames<T>())).Throwable();
    }
}
