namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft of a process template (模板草稿).</summary>
public sealed record TemplateDraftLine
{
    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version that it is to become.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>Editing or Submitted.</summary>
    public required string State { get; init; }

    /// <summary>Who drew it as it is.</summary>
    public required string DrawnBy { get; init; }

    /// <summary>Who did the last thing with it.</summary>
    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>First day on which new cases are to take it, as submitted last.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Why it is changed, as submitted last.</summary>
    public string? Why { get; init; }

    public string? SubmittedBy { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who sent it back last.</summary>
    public string? ReturnedBy { get; init; }

    public string? ReturnReason { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public required Guid Revision { get; init; }
}
