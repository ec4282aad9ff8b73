namespace ApprovalHub.Domain.Cases;

/// <summary>How a result was handed over (送达), as written on the proof of service.</summary>
/// <param name="Way">Counter, post or electronic.</param>
/// <param name="Recipient">Name of who took it, at the counter or by post.</param>
/// <param name="RecipientId">Citizen number shown at the counter; checked against applicant, agent or legal representative.</param>
/// <param name="Carrier">承运单位, for post.</param>
/// <param name="TrackingNo">邮件号, for post.</param>
/// <param name="Signature">SHA-256 of the picture of the signature, or null.</param>
public sealed record Delivery(
    DeliveryWay Way, string? Recipient, string? RecipientId = null, string? Carrier = null, string? TrackingNo = null, string? Signature = null)
{
    /// <summary>
    /// Whether the recipient has signed the printed 送达回证 instead of the pad; null where not. It stands in the event of the hand-over, which is
    /// kept for ever, and not on the case.
    /// </summary>
    public bool? SignedOnPaper { get; init; }
}
