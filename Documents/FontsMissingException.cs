namespace ApprovalHub.Documents;

/// <summary>The press has no usable face for one of its uses; the message says what to install.</summary>
public sealed class FontsMissingException(string message) : Exception(message);
