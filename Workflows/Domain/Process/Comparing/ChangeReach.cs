namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>What a change touches.</summary>
public enum ChangeReach
{
    /// <summary>How cases go, or what people read.</summary>
    Meaning,

    /// <summary>Data that is kept and exported but means nothing here.</summary>
    Foreign,

    /// <summary>Where things stand and how they are spelled, never what happens.</summary>
    Layout,
}
