namespace ApprovalHub.Connectors.Sms;

/// <summary>The gateway has taken a message.</summary>
/// <param name="Id">Its own number for it.</param>
public sealed record SmsAccepted(string? Id);
