using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Db.Model;
using ApprovalHub.Features.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace ApprovalHub.Api.Host.Security;

/// <summary>Accounts by ASP.NET Core Identity and the session cookie, whose keys lie in the data folder so that a restart signs nobody out.</summary>
internal static class SignInDoor
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(4);

    public static void Add(IServiceCollection services, HubSettings settings)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            identity.Password.RequiredLength = 10;
        }).AddEntityFrameworkStores<HubDb>().AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        services.Configure<SecurityStampValidatorOptions>(stamps =>
        {
            stamps.TimeProvider = TimeProvider.System;
            stamps.ValidationInterval = TimeSpan.FromMinutes(5);
        });
        services.AddDataProtection().SetApplicationName("ApprovalHub")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "approvalhub";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        // A session ages by the real clock, also where the demo's clock is moved by weeks.
        cookie.TimeProvider = TimeProvider.System;
        cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
