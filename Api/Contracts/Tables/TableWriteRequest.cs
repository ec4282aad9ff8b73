namespace ApprovalHub.Api.Contracts.Tables;

/// <summary>The rows of a branch.</summary>
public sealed record TableWriteRequest
{
    /// <summary>The branch's input <c>rules</c> as JSON.</summary>
    public required string Rules { get; init; }
}
