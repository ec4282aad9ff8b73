namespace ApprovalHub.Domain.Process;

/// <summary>A published version of a process template (流程模板): an Elsa definition as text, in force from a day.</summary>
public sealed class ProcessTemplate
{
    private ProcessTemplate()
    {
    }

    /// <param name="definition">The checked definition.</param>
    /// <param name="json">Its text, as it came.</param>
    /// <param name="effectiveFrom">First day on which new cases take it.</param>
    /// <param name="publishedBy">Who published it.</param>
    /// <param name="at">When.</param>
    public ProcessTemplate(ProcessDefinition definition, string json, DateOnly effectiveFrom, string publishedBy, DateTimeOffset at)
    {
        (Id, Version, Name, Json) = (definition.Id, definition.Version, definition.Name, json);
        (EffectiveFrom, PublishedBy, PublishedAt) = (effectiveFrom, publishedBy, at);
    }

    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public string Id { get; private set; } = "";

    public int Version { get; private set; }

    public string Name { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DateOnly EffectiveFrom { get; private set; }

    public string PublishedBy { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }
}
