namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>What has changed between two definitions; in brackets the values that the change carries.</summary>
public enum ChangeSort
{
    /// <summary>The template's name (from, to).</summary>
    TemplateRenamed,

    /// <summary>Two templates are compared, not two versions of one (from, to: their ids).</summary>
    TemplateExchanged,

    /// <summary>Cases begin elsewhere (from, to: node ids; fromName, toName).</summary>
    StartMoved,

    /// <summary>A node is new (type).</summary>
    StepAdded,

    /// <summary>A node is gone (type).</summary>
    StepRemoved,

    /// <summary>A node's name (from, to).</summary>
    StepRenamed,

    /// <summary>A node's activity type (from, to).</summary>
    StepRetyped,

    /// <summary>An input with one value (input, from, to; empty: as usual).</summary>
    InputChanged,

    /// <summary>An item of a list is new: a paper, a post, a row of a branch (input, item).</summary>
    ItemAdded,

    /// <summary>An item of a list is gone (input, item).</summary>
    ItemRemoved,

    /// <summary>The items that stayed stand in another order (input).</summary>
    ItemsReordered,

    /// <summary>A line is new; the node is the one that it leaves (port, target, targetName).</summary>
    LineAdded,

    /// <summary>A line is gone (port, target, targetName).</summary>
    LineRemoved,

    /// <summary>Data of others (path, from, to; empty: none).</summary>
    ForeignChanged,

    /// <summary>A node or a line is drawn elsewhere.</summary>
    PlaceMoved,

    /// <summary>Nodes or lines are written down in another order.</summary>
    OrderChanged,

    /// <summary>The same value is written in another way (input).</summary>
    Respelled,
}
