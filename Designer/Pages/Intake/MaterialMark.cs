namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>What the clerk found of a material on the counter.</summary>
public enum MaterialMark
{
    /// <summary>Not looked at yet; counts as not there.</summary>
    Open,

    /// <summary>已收</summary>
    Received,

    /// <summary>容缺: not there, and may come later.</summary>
    Tolerated,

    /// <summary>缺: not there, and must be supplied.</summary>
    Missing,
}
