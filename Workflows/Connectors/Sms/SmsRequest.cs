namespace ApprovalHub.Connectors.Sms;

/// <summary>A text message.</summary>
/// <param name="To">Mobile number, eleven digits.</param>
/// <param name="Text">The text, signature included.</param>
public sealed record SmsRequest(string To, string Text);
