namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>One difference between two versions of a matter.</summary>
public sealed record MatterChange
{
    /// <summary>Where: empty for the matter itself, else material, procedure, question or field (of the form).</summary>
    public required string Part { get; init; }

    /// <summary>Which of them: the material's code, the procedure's kind, the question.</summary>
    public required string Key { get; init; }

    /// <summary>Its name as people know it.</summary>
    public required string Name { get; init; }

    /// <summary>What, for example <c>promised</c>; empty where the whole part was added or removed.</summary>
    public required string Field { get; init; }

    /// <summary>How the values are to be read: Text, Number, Flag, Limit (<c>10 WorkDay</c>), Word (a name of an enumeration), Department, Template.</summary>
    public required string Kind { get; init; }

    /// <summary>What was said; empty for nothing.</summary>
    public required IReadOnlyList<string> Before { get; init; }

    /// <summary>What is said now; empty for nothing.</summary>
    public required IReadOnlyList<string> After { get; init; }
}
