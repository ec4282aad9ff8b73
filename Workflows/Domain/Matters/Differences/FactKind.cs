namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>How a value of a <see cref="MatterFact"/> is to be read.</summary>
public enum FactKind
{
    /// <summary>As it stands.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>An amount and a unit: <c>10 WorkDay</c>.</summary>
    Limit,

    /// <summary>A name of an enumeration; the field says which.</summary>
    Word,

    /// <summary>Code of a department.</summary>
    Department,

    /// <summary>Definition id of a process template.</summary>
    Template,
}
