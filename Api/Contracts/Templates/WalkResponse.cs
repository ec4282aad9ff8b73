namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>How far a walked case has come.</summary>
/// <param name="Case">All of it; its open steps are those without an end.</param>
/// <param name="Taken">How many of the choices were taken.</param>
public sealed record WalkResponse(PlayedCase Case, int Taken)
{
    /// <summary>Why the next choice cannot be taken, or the case cannot begin, in words.</summary>
    public string? Stuck { get; init; }

    /// <summary>Whether tolerated materials are owed.</summary>
    public bool Owes { get; init; }

    /// <summary>Lines of the template that were gone along.</summary>
    public required IReadOnlyList<TemplateFlow.Line> Lines { get; init; }

    /// <summary>The matter that is walked with.</summary>
    public required string Matter { get; init; }

    /// <summary>Matters that can be chosen, by code and name.</summary>
    public required IReadOnlyList<NamedCode> Matters { get; init; }

    /// <summary>Special procedures that the matter lists.</summary>
    public required IReadOnlyList<string> Procedures { get; init; }

    /// <summary>Codes of the 协办部门 that it is walked with.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Departments that can be chosen to take part, by code and short name.</summary>
    public IReadOnlyList<NamedCode> Departments { get; init; } = [];

    /// <summary>Fields of the form that branches ask for.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <param name="Code">The code.</param>
    /// <param name="Name">The name.</param>
    public sealed record NamedCode(string Code, string Name);
}
