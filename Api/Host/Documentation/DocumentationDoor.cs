using Scalar.AspNetCore;

namespace ApprovalHub.Api.Host.Documentation;

/// <summary>The readable page of the API at /docs. It serves its own script and asks no other host for anything.</summary>
internal static class DocumentationDoor
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapScalarApiReference("/docs", page => page
        .WithTitle("审批通 ApprovalHub API")
        .WithOpenApiRoutePattern("/openapi/v1.json")
        .DisableDefaultFonts()
        .DisableTelemetry()
        .DisableAgent()
        .DisableMcp()
        .HideClientButton()).AllowAnonymous();
}
