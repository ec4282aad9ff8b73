using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Sessions;

/// <summary>Signing in and out.</summary>
internal static class SessionMap
{
    private const int LongestName = 256, LongestPassword = 128;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/api/session").WithTags("Session");
        session.MapPost("", SignInAsync).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
        session.MapGet("", ReadAsync);
        session.MapDelete("", SignOutAsync).AllowAnonymous(); // whose session has ended already is signed out, which is no fault
    }

    private static async Task<Ok<SessionResponse>> SignInAsync(
        SignInRequest request, SignInManager<Account> signIn, IPasswordHasher<Account> hasher, BookDoor books, CancellationToken cancellation)
    {
        if (request.UserName.Length > LongestName || request.Password.Length > LongestPassword)
            throw Refusal.Forbidden("SIGN_IN_FAILED").Throwable();
        if (await signIn.UserManager.FindByNameAsync(request.UserName) is not { } account)
        {
            hasher.HashPassword(new Account(), request.Password); // takes as long as a wrong password: names cannot be guessed by the clock
            throw Refusal.Forbidden("SIGN_IN_FAILED").Throwable();
        }
        var result = await signIn.PasswordSignInAsync(account, request.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
            throw Refusal.Forbidden("ACCOUNT_LOCKED").Throwable();
        if (!result.Succeeded)
            throw Refusal.Forbidden("SIGN_IN_FAILED").Throwable();
        return TypedResults.Ok(await books.SessionAsync(account.Id, cancellation));
    }

    private static async Task<Ok<SessionResponse>> ReadAsync(ActDesk desk, CancellationToken cancellation) =>
        TypedResults.Ok(BookDoor.Session((await desk.SignedInAsync(cancellation)).Actor));

    private static async Task<NoContent> SignOutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }
}
