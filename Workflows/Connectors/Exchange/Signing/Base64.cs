namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Base64 from outside.</summary>
internal static class Base64
{
    /// <summary>The bytes, or null where the text is none.</summary>
    public static byte[]? TryRead(string text)
    {
        var bytes = new byte[text.Length * 3 / 4 + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
