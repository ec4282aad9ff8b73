namespace ApprovalHub.PlatformSimulator;

/// <summary>Which of the two platforms is played.</summary>
internal enum Platform
{
    Province,
    City,
}
