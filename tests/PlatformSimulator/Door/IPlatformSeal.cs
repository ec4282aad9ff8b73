namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>How a platform signs and checks.</summary>
internal interface IPlatformSeal
{
    Platform Platform { get; }

    /// <summary>Name that it knows the hub by.</summary>
    string App { get; }

    string AppHeader { get; }

    string TimeHeader { get; }

    string SignatureHeader { get; }

    /// <summary>Whether a signature on a request is the hub's.</summary>
    bool IsOfHub(byte[] canonical, string signature);

    /// <summary>The platform's own signature.</summary>
    string Sign(byte[] canonical);
}
