namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>What a platform calls the headers of its signatures.</summary>
internal sealed record SigningHeaders(string App, string Time, string Signature)
{
    /// <summary>The same with both.</summary>
    public const string Nonce = "X-Nonce";

    public static SigningHeaders Province { get; } = new("X-App-Id", "X-Timestamp", "X-Signature");

    public static SigningHeaders City { get; } = new("X-App-Mark", "X-Time", "X-Sign");
}
