using ApprovalHub.Api.Contracts.Live;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Endpoints.Live;

/// <summary>Adds and maps the live side.</summary>
internal static class LiveDoor
{
    public static void Add(IServiceCollection services)
    {
        services.AddSignalR(signalR => signalR.MaximumReceiveMessageSize = 4 * 1024);
        services.AddSingleton<IWorkNews, WorkNews>();
    }

    /// <summary>A connection ends with the session that it was made in.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapHub<WorkHub>(LiveNews.Path, options => options.CloseOnAuthenticationExpiration = true);
}
