namespace ApprovalHub.Api.Contracts.Files;

/// <summary>The draft whose files a case takes over.</summary>
public sealed record TakeFilesRequest
{
    public required Guid DraftId { get; init; }
}
