using System.Net;
using ApprovalHub.PlatformSimulator.City;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.PlatformSimulator.Control;

/// <summary>The addresses of whoever runs the simulator: on this machine only, unsigned.</summary>
internal static class ControlDoor
{
    public static void MapControl(this IEndpointRouteBuilder app, World world, Bringer bringer)
    {
        var control = app.MapGroup("/control").AddEndpointFilter(async (context, next) =>
            context.HttpContext.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller) ? await next(context) : Results.StatusCode(StatusCodes.Status403Forbidden));
        var (holdings, settings, inbound) = (new HoldingsControl(world), new SettingsControl(world), new InboundControl(world, bringer));
        control.MapGet("/faults", settings.Faults);
        control.MapPut("/faults", (HttpRequest request) => settings.SetFaultsAsync(request));
        control.MapGet("/clock", settings.Clock);
        control.MapPost("/clock", (HttpRequest request) => settings.SetClockAsync(request));
        control.MapPut("/callback", (HttpRequest request) => settings.SetCallbackAsync(request));
        control.MapPost("/restart", (HttpRequest request) => settings.RestartAsync(request));
        control.MapGet("/stats", holdings.Stats);
        control.MapGet("/cases", holdings.Cases);
        control.MapGet("/cases/{projectNo}", (string projectNo) => holdings.Case(projectNo));
        control.MapPost("/spoil", (HttpRequest request) => holdings.SpoilAsync(request));
        control.MapGet("/inbound", inbound.All);
        control.MapPost("/inbound", (HttpRequest request) => inbound.AddAsync(request));
        control.MapPut("/files/{platform}/{id}", (string platform, string id, HttpRequest request) => new FilesControl(world).PutAsync(platform, id, request));
        control.MapPost("/inbound/{id}/bring", (string id, HttpRequest request, CancellationToken stop) => inbound.BringAsync(id, request, stop));
    }
}
