namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>An agent (代理人) as typed.</summary>
public sealed record AgentInput
{
    public required string Name { get; init; }

    /// <summary>Citizen number.</summary>
    public required string IdNumber { get; init; }

    public required string Phone { get; init; }

    /// <summary>The letter of authority (委托书) and its date.</summary>
    public required string Authority { get; init; }
}
