namespace ApprovalHub.Domain.Process;

/// <summary>How much a finding of the publish checks weighs.</summary>
public enum FaultSeverity
{
    /// <summary>The template may not be published.</summary>
    Error,

    /// <summary>It may be meant so; somebody should look.</summary>
    Note,
}
