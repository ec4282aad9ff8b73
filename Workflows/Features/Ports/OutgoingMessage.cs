namespace ApprovalHub.Features.Ports;

/// <summary>A message on its way out.</summary>
/// <param name="Key">Its id: the idempotency key.</param>
/// <param name="Address">Mobile number or e-mail address.</param>
/// <param name="Subject">Subject of an e-mail; else empty.</param>
/// <param name="Text">The text.</param>
public sealed record OutgoingMessage(Guid Key, string Address, string Subject, string Text);
