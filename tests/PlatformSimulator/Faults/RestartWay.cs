namespace ApprovalHub.PlatformSimulator.Faults;

/// <summary>What a restart is.</summary>
internal enum RestartWay
{
    /// <summary>Memory is dropped and the file read anew.</summary>
    Reload,

    /// <summary>The program ends at once with exit code 75, for whoever started it to start it again.</summary>
    Exit,
}
