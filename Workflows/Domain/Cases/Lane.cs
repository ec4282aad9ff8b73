namespace ApprovalHub.Domain.Cases;

/// <summary>通道. The numbers sort an inbox: green first.</summary>
public enum Lane
{
    /// <summary>绿色通道 (R-GREEN)</summary>
    Green = 0,

    /// <summary>普通</summary>
    Normal = 1,
}
