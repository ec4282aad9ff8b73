using ApprovalHub.Api.Contracts.Sessions;

namespace ApprovalHub.Designer.Server.First;

/// <summary>The session, from the first answers where they hold it. The real door is made when it is needed.</summary>
internal sealed class FirstSession(FirstAnswers first, Func<ISessionApi> api) : ISessionApi
{
    public Task<SessionResponse> ReadAsync(CancellationToken cancellation = default)
    {
        try
        {
            return first.TryTake<SessionResponse>("/api/session", SessionReading.Who, out var who) ? Task.FromResult(who) : api().ReadAsync(cancellation);
        }
        catch (HubProblem problem)
        {
            return Task.FromException<SessionResponse>(problem);
        }
    }

    public Task<SessionResponse> SignInAsync(SignInRequest request, CancellationToken cancellation = default) => api().SignInAsync(request, cancellation);

    public Task SignOutAsync(CancellationToken cancellation = default) => api().SignOutAsync(cancellation);
}
