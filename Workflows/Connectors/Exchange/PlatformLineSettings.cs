namespace ApprovalHub.Connectors.Exchange;

/// <summary>How the line to a platform is, whichever it is.</summary>
/// <param name="Address">Its root.</param>
/// <param name="App">Name that it knows the hub by.</param>
/// <param name="AreaCode">行政区划 of the centre (GB/T 2260).</param>
/// <param name="Codes">Its code values.</param>
public sealed record PlatformLineSettings(Uri Address, string App, string AreaCode, CodeTable Codes)
{
    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a call is tried again before its fault is the answer.</summary>
    internal const int Retries = 2;

    /// <summary>How long a call may take with all that it is tried again, the pauses between and the wait for its turn.</summary>
    public TimeSpan LongestCall => (Retries + 1) * Timeout + TimeSpan.FromSeconds(5);

    /// <summary>How long a file may take from the first call to its last byte.</summary>
    public TimeSpan LongestFile { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many calls it lets us make at once.</summary>
    public int MostCalls { get; init; } = 4;

    /// <summary>How many calls it takes in a second; null where it names no limit.</summary>
    public int? CallsPerSecond { get; init; }

    /// <summary>PKCS#12 with the hub's certificate for its door (mTLS), or null where it asks for none.</summary>
    public string? ClientCertificate { get; init; }

    public string? ClientCertificatePassword { get; init; }

    /// <summary>PEM with the authority (CA) that the platform's own certificate is of, where the machine does not trust it by itself; null for those that the machine trusts.</summary>
    public string? Authority { get; init; }

    /// <summary>AutoMapper's licence key, or null.</summary>
    public string? MapperLicence { get; init; }
}
