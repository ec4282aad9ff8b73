namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>What a template is rehearsed with.</summary>
public sealed record RehearsalAsked
{
    /// <summary>How many cases, 200 at most.</summary>
    public int Cases { get; init; } = 50;

    /// <summary>Whether they are made up (模拟办件); else the last ones of the template's matters.</summary>
    public bool MadeUp { get; init; }

    /// <summary>What is made up: the same seed makes up the same cases.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>实施编码 of the matter that they are made up for; null: the first that uses the template.</summary>
    public string? Matter { get; init; }
}
