namespace ApprovalHub.Features.Ports;

/// <summary>What came of reading a platform's request.</summary>
public sealed record CallbackReading
{
    /// <summary>What it says of a report; null where it is not believed or says nothing.</summary>
    public ReportAnswer? Answer { get; private init; }

    /// <summary>Why it is not the platform's (<c>APP</c>, <c>EXPIRED</c>, <c>SIGNATURE</c>, <c>NONCE</c>), or null where it is.</summary>
    public string? NotTrusted { get; private init; }

    /// <summary>What it was called with, once; null where it is not believed.</summary>
    public string? Nonce { get; init; }

    public static CallbackReading Of(ReportAnswer answer) => new() { Answer = answer };

    public static CallbackReading Refused(string why) => new() { NotTrusted = why };

    /// <summary>It is the platform's, and nothing that can be understood.</summary>
    public static CallbackReading Garbled { get; } = new();
}
