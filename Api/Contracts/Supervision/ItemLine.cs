namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A supervision item (监察件) in a list.</summary>
public sealed record ItemLine
{
    public required Guid Id { get; init; }

    public Guid? CaseId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Whether I may open the case; of an item that was read alone.</summary>
    public bool SeesCase { get; init; }

    public string? MatterCode { get; init; }

    /// <summary>责任部门</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>Its short name.</summary>
    public string DepartmentName { get; init; } = "";

    public string? MatterName { get; init; }

    public string? Step { get; init; }

    public string? PersonName { get; init; }

    /// <summary>Code of a rule, or limit and rung as <c>Promised.Red</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>None, Yellow or Red.</summary>
    public required string Card { get; init; }

    /// <summary>Open, Replied, Corrected or Closed.</summary>
    public required string State { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Last day for the reply.</summary>
    public required DateOnly ReplyBy { get; init; }

    public DateTimeOffset? RepliedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Upheld or Unfounded, once closed.</summary>
    public string? Finding { get; init; }

    /// <summary>Whether the reply is late, or was.</summary>
    public bool Late { get; init; }

    /// <summary>Whether I answer for it.</summary>
    public bool Mine { get; init; }

    public required int Revision { get; init; }
}
