using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
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
        matters.MapGet("/{code}", ReadAsync);
        matters.MapGet("/{code}/versions", VersionsAsync);
        matters.MapPost("/import", MatterImport.ImportAsync).RequireAuthorization(Policies.Administrator)
            .WithMetadata(new RequestSizeLimitAttribute(LargestImport))
            .Accepts<ImportMattersRequest>("application/json", "application/zip").Produces<ImportResponse>();
    }

    public static async Task<Ok<Page<MatterLine>>> ListAsync(
        [AsParameters] MatterQuery asked, ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.ListAsync(asked.Read(), cancellation);
        return TypedResults.Ok(new Page<MatterLine>(mapper.Map<IReadOnlyList<MatterLine>>(page.Rows), page.Next));
    }

    public static async Task<Ok<MatterResponse>> ReadAsync(
        string code, ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<MatterResponse>(await handler.ReadAsync(code, cancellation)));

    private static async Task<Ok<IReadOnlyList<MatterResponse>>> VersionsAsync(
        string code, ReadMatters.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var versions = await handler.VersionsAsync(code, cancellation);
        return versions.Count > 0 ? TypedResults.Ok(mapper.Map<IReadOnlyList<MatterResponse>>(versions))
            : throw Refusal.Missing("MATTER_UNKNOWN").With("matter", code).Throwable();
    }
}
