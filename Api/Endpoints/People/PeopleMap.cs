using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.People;

/// <summary>People of the centre.</summary>
internal static class PeopleMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("/api/people").WithTags("People");
        people.MapGet("/organisation", OrganisationAsync).RequireAuthorization(Policies.Administrator);
        people.MapPost("/leaves", RecordLeaveAsync);
        people.MapPost("/leaves/end", EndLeaveAsync);
    }

    private static async Task<Ok<OrganisationResponse>> OrganisationAsync(ReadOrganisation.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok(OrganisationLines.Of(await handler.HandleAsync(cancellation)));

    private static async Task<NoContent> RecordLeaveAsync(LeaveRequest request, RecordLeave.Handler handler, CancellationToken cancellation)
    {
        await handler.HandleAsync(new RecordLeave.Command(request.PersonId, request.From, request.To), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EndLeaveAsync(EndLeaveRequest request, EndLeave.Handler handler, CancellationToken cancellation)
    {
        await handler.HandleAsync(new EndLeave.Command(request.PersonId, request.From), cancellation);
        return TypedResults.NoContent();
    }
}
