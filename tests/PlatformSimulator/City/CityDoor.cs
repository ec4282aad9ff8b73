using ApprovalHub.PlatformSimulator.Door;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>The city's addresses.</summary>
internal static class CityDoor
{
    public static void MapCity(this IEndpointRouteBuilder app, World world, Acknowledger acknowledger)
    {
        var (messages, days, inbound) = (new MessageDesk(world, acknowledger), new DayDesk(world, Platform.City), new InboundDesk(world, Platform.City));
        app.MapPost("/city/messages", (HttpRequest request) => messages.TakeAsync(request));
        app.MapGet("/city/messages/{id}", (string id) => messages.Find(id));
        app.MapGet("/city/rows/{dataSet}", (string dataSet, string? day) => days.Rows(dataSet, day));
        app.MapGet("/city/summary", (string? day) => days.Summary(day));
        app.MapGet("/city/files/{id}", (string id, HttpResponse response) => new FileDesk(world, Platform.City).GiveAsync(id, response));
        app.MapPost("/city/inbound/{id}/receipt", (string id, HttpRequest request) => inbound.NoteAsync(id, request));
    }
}
