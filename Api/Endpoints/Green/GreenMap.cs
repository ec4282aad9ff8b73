using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Green;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Green;
using ApprovalHub.Features.Supervision;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Green;

/// <summary>绿色通道: quotas, uses, share and effect, monthly audit.</summary>
internal static class GreenMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var green = routes.MapGroup("/api/supervision/green").WithTags("Green");
        green.MapGet("/quotas", QuotasAsync);
        green.MapPut("/quotas", ImportAsync).RequireAuthorization(Policies.Administrator).Produces<IReadOnlyList<GreenQuotaLine>>();
        green.MapGet("/uses", UsesAsync);
        green.MapGet("/share", ShareAsync);
        green.MapGet("/audits", AuditsAsync);
        green.MapGet("/audits/{month}", AuditAsync);
        green.MapPost("/audits/{month}/{caseId}", FindAsync);
    }

    private static async Task<Ok<IReadOnlyList<GreenQuotaLine>>> QuotasAsync(PublishQuotas.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<GreenQuotaLine>>(await handler.ReadAsync(cancellation)));

    private static async Task<IResult> ImportAsync(ImportCsvRequest request, PublishQuotas.Handler handler, IMapper mapper, HttpContext http)
    {
        var outcome = await handler.HandleAsync(request.Csv, http.RequestAborted);
        return outcome.Faults.Count > 0 ? ImportFaults.Problem(http, outcome.Faults) : await QuotasAsync(handler, mapper, http.RequestAborted);
    }

    /// <summary>What the uses are asked for, as the address bar has it.</summary>
    internal readonly record struct Filter(string? Department, string? From, string? To, bool? OverQuota)
    {
        public ReadUses.Query ToQuery() => new(Paging.Text(Department), Asked.OptionalDay(From, "from"), Asked.OptionalDay(To, "to"), OverQuota ?? false);
    }

    private static async Task<Ok<Page<GreenUseLine>>> UsesAsync(
        [AsParameters] Filter filter, string? after, int? take, ReadUses.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var behind = Asked.Cursor(after, DateTime.MaxValue.Ticks) is var (at, id) ? new ReadUses.Cursor(new DateTimeOffset(at, TimeSpan.Zero), id) : null;
        var page = await handler.HandleAsync(filter.ToQuery(), behind, Paging.Take(take), cancellation);
        return TypedResults.Ok(new Page<GreenUseLine>(
            mapper.Map<IReadOnlyList<GreenUseLine>>(page.Rows), page.Next is { } next ? Asked.Cursor(next.At.UtcTicks, next.Id) : null));
    }

    private static async Task<Ok<IReadOnlyList<GreenShareLine>>> ShareAsync(
        string from, string to, string? department, ReadGreenShare.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<GreenShareLine>>(await handler.HandleAsync(
            new ReadGreenShare.Query(Asked.Day(from, "from"), Asked.Day(to, "to"), Paging.Text(department)), cancellation)));

    private static async Task<Ok<IReadOnlyList<GreenAuditMonth>>> AuditsAsync(ReadAudits.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<GreenAuditMonth>>(await handler.ListAsync(cancellation)));

    private static async Task<Ok<IReadOnlyList<GreenSampleLine>>> AuditAsync(string month, ReadAudits.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<GreenSampleLine>>(await handler.ReadAsync(Asked.Month(month, "month"), cancellation)));

    private static async Task<Ok<IReadOnlyList<GreenSampleLine>>> FindAsync(
        string month, Guid caseId, GreenFindingRequest request, FindAudited.Handler handler, ReadAudits.Handler read, IMapper mapper, CancellationToken cancellation)
    {
        var finding = Asked.Name<GreenFinding>(request.Finding, "finding") ?? throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "finding").Throwable();
        await handler.HandleAsync(new FindAudited.Command(Asked.Month(month, "month"), caseId, finding, request.Words), cancellation);
        return await AuditAsync(month, read, mapper, cancellation);
    }
}
