using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Matters;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>Matters and their versions.</summary>
internal static class MatterMap
{
    private const int LargestImport = 16 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var matters = routes.MapGroup("/api/matters").WithTags("Matters");
        matters.MapGet("", ListAsync);
        matters.MapGet("/departments", DepartmentsAsync);
        matters.MapGet("/{code}", ReadAsync);
        matters.MapGet("/{code}/versions", VersionsAsync);
        matters.MapGet("/{code}/versions/{version}", VersionAsync);
        matters.MapGet("/{code}/difference", DifferenceAsync);
        Takes(matters.MapPost("/import", MatterImport.ImportAsync)).Produces<ImportResponse>();
        Takes(matters.MapPost("/import/check", MatterImport.CheckAsync)).Produces<ImportCheckResponse>();
    }

    public static async Task<Ok<Page<MatterLine>>> ListAsync(
        [AsParameters] MatterQuery asked, ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.ListAsync(asked.Read(), cancellation);
        return TypedResults.Ok(new Page<MatterLine>(mapper.Map<IReadOnlyList<MatterLine>>(page.Rows), page.Next));
    }

    public static async Task<Ok<IReadOnlyList<DepartmentName>>> DepartmentsAsync(ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<DepartmentName>>(await handler.DepartmentsAsync(cancellation)));

    public static async Task<Ok<MatterResponse>> ReadAsync(
        string code, ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<MatterResponse>(await handler.ReadAsync(code, cancellation)));

    private static async Task<Ok<IReadOnlyList<MatterVersionLine>>> VersionsAsync(
        string code, MatterHistory.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<MatterVersionLine>>(await handler.VersionsAsync(code, cancellation)));

    private static async Task<Ok<MatterResponse>> VersionAsync(
        string code, int version, MatterHistory.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<MatterResponse>(await handler.VersionAsync(code, version, cancellation)));

    private static async Task<Ok<IReadOnlyList<MatterChange>>> DifferenceAsync(
        string code, [FromQuery(Name = "from")] int before, [FromQuery(Name = "to")] int after, MatterHistory.Handler handler, IMapper mapper,
        CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<MatterChange>>(await handler.DifferenceAsync(code, before, after, cancellation)));

    private static RouteHandlerBuilder Takes(RouteHandlerBuilder route) => route.RequireAuthorization(Policies.Administrator)
        .WithMetadata(new RequestSizeLimitAttribute(LargestImport)).Accepts<ImportMattersRequest>("application/json", "application/zip");
}
