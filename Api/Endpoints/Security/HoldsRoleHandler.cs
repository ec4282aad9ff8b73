using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>Asks the book of now, on every request: a post that was given up this morning opens nothing this afternoon.</summary>
internal sealed class HoldsRoleHandler(ActDesk desk, IHttpContextAccessor http) : AuthorizationHandler<HoldsRole>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsRole requirement)
    {
        if (context.User.Identity?.IsAuthenticated != true)
            return;
        try
        {
            var (_, actor) = await desk.SignedInAsync(http.HttpContext?.RequestAborted ?? CancellationToken.None);
            if (actor.Has(requirement.Role))
                context.Succeed(requirement);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Forbidden)
        {
            context.Fail(new AuthorizationFailureReason(this, refused.Refusal.Code));
        }
    }
}
