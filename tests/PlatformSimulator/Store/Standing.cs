namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What a platform says of a row that it has stored. The province takes at once; the city says so later.</summary>
internal enum Standing
{
    Waiting,
    Taken,
    Rejected,
}
