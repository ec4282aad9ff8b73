using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Api.Endpoints.Sessions;

/// <summary>Who a person is today, by the book.</summary>
internal sealed class BookDoor(ActDesk desk)
{
    public async Task<SessionResponse> SessionAsync(Guid personId, CancellationToken cancellation) =>
        Session((await desk.BookAsync(cancellation)).ActorFor(personId, desk.Today));

    public static SessionResponse Session(Actor actor) => new()
    {
        PersonId = actor.PersonId ?? Guid.Empty,
        Name = actor.Name,
        DepartmentCode = actor.DepartmentCode,
        Posts = [.. actor.Holdings.Select(h => new SessionResponse.Post(h.Role.ToString(), h.DepartmentCode, h.PostCode, h.Window?.Number, h.OnBehalfOf))],
    };
}
