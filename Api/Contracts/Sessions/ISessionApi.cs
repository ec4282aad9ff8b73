using Refit;

namespace ApprovalHub.Api.Contracts.Sessions;

/// <summary>Signing in and out. The session is an HttpOnly cookie.</summary>
public interface ISessionApi
{
    /// <summary>401 <c>SIGN_IN_FAILED</c>; 403 <c>ACCOUNT_LOCKED</c> after five failures.</summary>
    [Post("/api/session")]
    Task<SessionResponse> SignInAsync([Body] SignInRequest request, CancellationToken cancellation = default);

    /// <summary>401 <c>NOT_SIGNED_IN</c>.</summary>
    [Get("/api/session")]
    Task<SessionResponse> ReadAsync(CancellationToken cancellation = default);

    [Delete("/api/session")]
    Task SignOutAsync(CancellationToken cancellation = default);
}
