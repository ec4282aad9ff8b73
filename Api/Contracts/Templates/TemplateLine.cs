namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A published version of a process template (流程模板).</summary>
public sealed record TemplateLine
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>First day on which new cases take it.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required string PublishedBy { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Whether a case that begins today takes it.</summary>
    public required bool InForce { get; init; }

    /// <summary>How many matters in force run on the template.</summary>
    public required int Matters { get; init; }

    /// <summary>How many open cases run on this version.</summary>
    public required int OpenCases { get; init; }
}
