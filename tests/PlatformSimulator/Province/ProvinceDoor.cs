using ApprovalHub.PlatformSimulator.Door;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.PlatformSimulator.Province;

/// <summary>The province's addresses.</summary>
internal static class ProvinceDoor
{
    public static void MapProvince(this IEndpointRouteBuilder app, World world)
    {
        var (batches, days, inbound) = (new BatchDesk(world), new DayDesk(world, Platform.Province), new InboundDesk(world, Platform.Province));
        app.MapPost("/province/rows/{dataSet}", (string dataSet, HttpRequest request) => batches.TakeAsync(dataSet, request));
        app.MapGet("/province/rows/{dataSet}", (string dataSet, string? day) => days.Rows(dataSet, day));
        app.MapGet("/province/summary", (string? day) => days.Summary(day));
        app.MapGet("/province/inbound", (string? after, string? most) => inbound.Give(after, most));
        app.MapGet("/province/files/{id}", (string id, HttpResponse response) => new FileDesk(world, Platform.Province).GiveAsync(id, response));
        app.MapPost("/province/inbound/{id}/receipt", (string id, HttpRequest request) => inbound.NoteAsync(id, request));
    }
}
