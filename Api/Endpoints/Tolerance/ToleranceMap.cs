using System.Globalization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tolerance;
using ApprovalHub.Api.Endpoints.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Api.Endpoints.Supervision;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Tolerance;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Tolerance;

/// <summary>容缺: the ledger, the moves of a supply-by day, and the list for the public.</summary>
internal static class ToleranceMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var ledger = routes.MapGroup("/api/supervision").WithTags("Tolerance");
        ledger.MapGet("/tolerances", ListAsync);
        ledger.MapGet("/tolerances.csv", CsvAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        routes.MapPost("/api/cases/{id}/tolerance/extend", ExtendAsync).WithTags("Tolerance");
        routes.MapPost("/api/cases/{id}/tolerance/lift", LiftAsync).WithTags("Tolerance");
        routes.MapGet("/api/public/tolerable", TolerableAsync).WithTags("Tolerance").AllowAnonymous().RequireRateLimiting(Limits.Public);
    }

    /// <summary>What the ledger is asked for, as the address bar has it.</summary>
    internal readonly record struct Filter(string? Standing, bool? Extended, string? Department, string? Matter, string? From, string? To)
    {
        public ReadTolerances.Query ToQuery() => new(
            Asked.Name<ToleranceStanding>(Standing, "standing"), Extended ?? false, Paging.Text(Department), Paging.Text(Matter),
            Asked.OptionalDay(From, "from"), Asked.OptionalDay(To, "to"));
    }

    private static async Task<Ok<Page<ToleranceLine>>> ListAsync(
        [AsParameters] Filter filter, string? after, int? take, ReadTolerances.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var behind = Asked.Cursor(after, DateOnly.MaxValue.DayNumber) is var (day, id) ? new ReadTolerances.Cursor(DateOnly.FromDayNumber((int)day), id) : null;
        var page = await handler.HandleAsync(filter.ToQuery(), behind, Paging.Take(take), cancellation);
        return TypedResults.Ok(new Page<ToleranceLine>(
            mapper.Map<IReadOnlyList<ToleranceLine>>(page.Lines), page.Next is { } next ? Asked.Cursor(next.Day.DayNumber, next.Id) : null));
    }

    private static async Task<FileContentHttpResult> CsvAsync([AsParameters] Filter filter, ReadTolerances.Handler handler, HttpContext http)
    {
        var culture = RefusalText.CultureOf(http.Request);
        var lines = await handler.AllAsync(filter.ToQuery(), http.RequestAborted);
        return Csv.File(Csv.Write(
            culture,
            ["caseNumber", "matter", "department", "applicant", "owed", "owedSince", "supplyBy", "standing", "suppliedAt", "extended", "effect", "blockedUntil"],
            lines.Select(l => (object?[])
            [
                l.CaseNumber, l.MatterName, l.Department, l.Applicant, string.Join('、', l.Materials.Select(m => m.Name)), ShanghaiTime.Text(l.OwedSince), Iso(l.SupplyBy),
                Csv.Word($"standing.{l.Standing}", culture), l.SuppliedAt is { } at ? ShanghaiTime.Text(at) : null, l.Extensions.Count,
                l.BrokenAt is null ? null : Csv.Word($"effect.{l.Effect}", culture), l.BlockedUntil is { } until ? Iso(until) : null,
            ])), "tolerances.csv");
    }

    private static Task<Ok<ActResponse>> ExtendAsync(Guid id, ExtendSupplyRequest request, ExtendSupply.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, id, request), new ExtendSupply.Command(request.To, request.Ground, request.Reason), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> LiftAsync(Guid id, LiftBlockRequest request, LiftBlock.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, id, request), new LiftBlock.Command(request.Reason), http.RequestAborted).AsOk(http, mapper);

    private static async Task<Ok<IReadOnlyList<TolerableMatter>>> TolerableAsync(ReadTolerable.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TolerableMatter>>(await handler.HandleAsync(cancellation)));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
