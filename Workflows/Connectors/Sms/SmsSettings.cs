namespace ApprovalHub.Connectors.Sms;

/// <summary>How the gateway for text messages is reached.</summary>
/// <param name="Address">Its root.</param>
/// <param name="Key">Bearer token, or null.</param>
/// <param name="Signature">短信签名 that stands before every text in 【】; empty for none.</param>
/// <param name="Timeout">How long it may take; shorter than the lease of a message.</param>
public sealed record SmsSettings(Uri Address, string? Key, string Signature, TimeSpan Timeout);
