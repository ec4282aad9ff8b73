namespace ApprovalHub.Domain.Process;

/// <summary>Whether a line must leave a port.</summary>
public enum PortUse
{
    /// <summary>Publishing refuses the template where no line leaves it.</summary>
    Needed,

    /// <summary>Without a line the outcome is not offered.</summary>
    Optional,

    /// <summary>Without a line the outcome ends the case.</summary>
    Ending,
}
