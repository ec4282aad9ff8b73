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

    public required string EditedBy { get; init; }

    public required DateTimeOffset EditedAt { get; init; }

    /// <summary>First day on which new cases are to take it, once submitted.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Why it is changed, once submitted.</summary>
    public string? Why { get; init; }

    public string? SubmittedBy { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who sent it back last.</summary>
    public string? ReturnedBy { get; init; }

    public string? ReturnReason { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public required int Revision { get; init; }
}
