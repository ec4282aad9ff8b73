using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Features.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.People;

/// <summary>People of the centre.</summary>
internal static class PeopleMap
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/people").WithTags("People").MapPost("/leaves", RecordLeaveAsync);

    private static async Task<NoContent> RecordLeaveAsync(LeaveRequest request, RecordLeave.Handler handler, CancellationToken cancellation)
    {
        await handler.HandleAsync(new RecordLeave.Command(request.PersonId, request.From, request.To), cancellation);
        return TypedResults.NoContent();
    }
}
