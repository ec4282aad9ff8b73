namespace ApprovalHub.Domain.Process.Tables;

/// <summary>What the values of a field are.</summary>
public enum FieldKind
{
    /// <summary>Nobody has said: texts, numbers and days alike.</summary>
    Free,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of the field's values.</summary>
    Choice,

    /// <summary>Some of the field's values, parted by commas.</summary>
    Choices,

    /// <summary>A number in invariant form without needless digits: <c>2</c>, never <c>2.0</c>.</summary>
    Number,

    /// <summary>A day as <see cref="BranchCondition.DayForm"/>.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
