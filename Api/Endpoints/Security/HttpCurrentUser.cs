using System.Security.Claims;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>Who the cookie says is there. The cookie holds the person's id and no right: rights come from the posts held at each act.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    public Guid? PersonId =>
        Guid.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
