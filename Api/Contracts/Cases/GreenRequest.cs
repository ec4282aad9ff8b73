namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Asks for the green channel (绿色通道).</summary>
public sealed record GreenRequest
{
    public required string Reason { get; init; }
}
