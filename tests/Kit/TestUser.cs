using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Who is signed in at a hub.</summary>
internal sealed class TestUser : ICurrentUser
{
    private readonly AsyncLocal<Guid?> own = new();
    private Guid? all;

    public Guid? PersonId => own.Value ?? all;

    /// <summary>Signs a person in for all that follows.</summary>
    public void SignIn(Guid? person) => all = person;

    /// <summary>Signs a person in for one flow of calls, so that two people can act at once.</summary>
    public void SignInHere(Guid person) => own.Value = person;
}
