using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.State;

/// <summary>Signs in and out.</summary>
public sealed class SessionDesk(Session session, ISessionApi api)
{
    private Task? started;

    /// <summary>Takes up the session that the browser's cookie holds, if any; asked once a tab.</summary>
    public Task StartAsync() => started ??= ReadAsync();

    /// <summary>Signs in. Somebody else than before does not continue what the other began: the caller goes to the first page.</summary>
    /// <returns>Whether it is the person who was there before, or the first one.</returns>
    /// <exception cref="HubProblem"><c>SIGN_IN_FAILED</c>, <c>ACCOUNT_LOCKED</c>.</exception>
    public async Task<bool> SignInAsync(string userName, string password)
    {
        var before = session.Who?.PersonId;
        var who = await api.SignInAsync(new SignInRequest { UserName = userName, Password = password });
        var same = before is null || before == who.PersonId;
        if (!same)
            session.End();
        session.Begin(who);
        return same;
    }

    /// <summary>Signs out. Where the server has ended the session already, it ends here too; where it cannot be told, nobody is signed out.</summary>
    /// <exception cref="HubProblem">The session is still there: <c>SERVER_AWAY</c> for example.</exception>
    public async Task SignOutAsync()
    {
        try
        {
            await api.SignOutAsync();
        }
        catch (HubProblem problem) when (problem.IsSignedOut)
        {
            started = Task.CompletedTask; // it is over, which is what was wanted
        }
        session.End();
    }

    private async Task ReadAsync()
    {
        try
        {
            session.Begin(await api.ReadAsync());
        }
        catch (HubProblem problem) when (problem.IsSignedOut || problem.IsAway)
        {
            started = problem.IsAway ? null : Task.CompletedTask;
        }
    }
}
