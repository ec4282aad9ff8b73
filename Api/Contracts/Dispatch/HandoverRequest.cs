using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>Hands results over.</summary>
public sealed record HandoverRequest
{
    /// <summary>1 to 50, none twice.</summary>
    public required IReadOnlyList<Row> Results { get; init; }

    public required DeliveryWay Way { get; init; }

    public string? Recipient { get; init; }

    /// <summary>Citizen number shown at the counter.</summary>
    public string? RecipientId { get; init; }

    /// <summary>承运单位, for post.</summary>
    public string? Carrier { get; init; }

    /// <summary>邮件号, for post.</summary>
    public string? TrackingNo { get; init; }

    /// <summary>The drawn signature: a PNG in Base64 of at most 256 KB, or null. At the counter 400 <c>SIGNATURE_MISSING</c> without one, unless it is on paper.</summary>
    public string? Signature { get; init; }

    /// <summary>Whether the recipient has signed the printed proof of service (送达回证).</summary>
    public bool SignedOnPaper { get; init; }

    public string? Opinion { get; init; }

    /// <param name="CaseId">The case.</param>
    /// <param name="TaskId">Its task at the desk.</param>
    /// <param name="Revision">The revision that was seen, or null.</param>
    public sealed record Row(Guid CaseId, Guid TaskId, int? Revision = null);
}
