namespace ApprovalHub.Documents.Signing;

/// <summary>The key that was given cannot sign papers; the message says why, without anything secret.</summary>
public sealed class BadSigningKeyException(string message, Exception? inner = null) : Exception(message, inner);
