namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>Who stands at the counter, for which results.</summary>
public sealed record IdentityRequest
{
    public required string Recipient { get; init; }

    /// <summary>Citizen number on the card.</summary>
    public required string RecipientId { get; init; }

    /// <summary>1 to 50.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }
}
