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

    /// <summary>Why it was changed; null for what is shipped.</summary>
    public string? Why { get; init; }

    /// <summary>Who drew it; null for what is shipped.</summary>
    public string? DrawnBy { get; init; }

    /// <summary>Who asked for it to be published; null for what is shipped.</summary>
    public string? SubmittedBy { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>First day on which new cases no longer take it, asked for or confirmed; null: it stays.</summary>
    public DateOnly? RetireFrom { get; init; }

    public string? RetireWhy { get; init; }

    /// <summary>Which request that is; to be sent along when it is confirmed or dropped.</summary>
    public Guid? RetireRequest { get; init; }

    /// <summary>Whether the asker may confirm it.</summary>
    public required bool MayRetire { get; init; }

    /// <summary>Who asked for it to go out of use.</summary>
    public string? RetireAskedBy { get; init; }

    /// <summary>Who confirmed that; null while it is only asked for.</summary>
    public string? RetiredBy { get; init; }

    /// <summary>Whether a case that begins today takes it.</summary>
    public required bool InForce { get; init; }

    /// <summary>How many matters in force run on the template.</summary>
    public required int Matters { get; init; }

    /// <summary>How many open cases run on this version.</summary>
    public required int OpenCases { get; init; }
}
