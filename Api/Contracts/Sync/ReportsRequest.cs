namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>The same act with several rejected reports, each recorded for itself.</summary>
public sealed record ReportsRequest
{
    /// <summary><c>Resend</c> (原样重报), <c>Skip</c> (提出跳过) or <c>Confirm</c> (确认跳过, by a second person).</summary>
    public required string Act { get; init; }

    /// <summary>1 to 100, none twice.</summary>
    public required IReadOnlyList<Guid> Reports { get; init; }

    /// <summary>Why; it stays on record with each.</summary>
    public required string Words { get; init; }
}
