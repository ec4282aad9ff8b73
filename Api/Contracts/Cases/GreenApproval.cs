namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Approves the green channel; not by who asked for it.</summary>
public sealed record GreenApproval
{
    public required string Opinion { get; init; }
}
