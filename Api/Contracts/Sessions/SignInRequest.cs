namespace ApprovalHub.Api.Contracts.Sessions;

/// <summary>Signs in with an account of the centre.</summary>
public sealed record SignInRequest
{
    public required string UserName { get; init; }

    public required string Password { get; init; }
}
