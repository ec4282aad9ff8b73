using ApprovalHub.Domain.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>Everything is denied unless allowed: who is not signed in reaches only what says <c>AllowAnonymous</c>.</summary>
public static class Policies
{
    /// <summary>管理员, as of now.</summary>
    public const string Administrator = nameof(Administrator);

    internal static void Add(IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, HoldsRoleHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Administrator, policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsRole(Role.Administrator)));
    }
}
