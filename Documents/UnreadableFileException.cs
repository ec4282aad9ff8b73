namespace ApprovalHub.Documents;

/// <summary>A picture or PDF that cannot be opened: broken, encrypted, or too large to draw on.</summary>
public sealed class UnreadableFileException(string what, Exception? inner = null) : Exception($"The file cannot be opened: {what}", inner);
