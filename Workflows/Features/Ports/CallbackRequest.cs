namespace ApprovalHub.Features.Ports;

/// <summary>A platform's request as it came in, byte by byte: that is what it has signed.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path, escapes included.</param>
/// <param name="Query">Its query without the question mark; empty for none.</param>
/// <param name="Header">A header's one value, or null.</param>
/// <param name="Body">Its body.</param>
public sealed record CallbackRequest(string Method, string Path, string Query, Func<string, string?> Header, ReadOnlyMemory<byte> Body);
