namespace ApprovalHub.Designer.Components.Flow;

/// <summary>Where a flow runs to on its canvas.</summary>
public enum FlowWay
{
    /// <summary>From top to bottom.</summary>
    Down,

    /// <summary>From left to right.</summary>
    Right,
}
