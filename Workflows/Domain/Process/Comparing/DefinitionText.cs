using System.Text.Json;
using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>A definition beside its own JSON, where everything stands that is not understood here.</summary>
internal sealed class DefinitionText
{
    private readonly JsonElement[] activities;

    public DefinitionText(ProcessDefinition definition)
    {
        Definition = definition;
        using var document = JsonDocument.Parse(definition.Json);
        Model = document.RootElement.Clone();
        Root = Model.Member("root")!.Value;
        activities = [.. Root.Array("activities")];
    }

    public ProcessDefinition Definition { get; }

    public JsonElement Model { get; }

    public JsonElement Root { get; }

    public JsonElement Of(ProcessNode node) => activities[node.Index];

    /// <summary>Whether the value of an input could not be read: then its text is all that there is.</summary>
    public bool IsUnread(ProcessNode node, string input) => Definition.Faults.Any(f => f.NodeId == node.Id && f.Args.GetValueOrDefault("input") == input);

    /// <summary>The lines as they are written, by what they join; of two alike the first.</summary>
    public IReadOnlyDictionary<NodeConnection, JsonElement> Lines()
    {
        var lines = new Dictionary<NodeConnection, JsonElement>();
        IEnumerable<JsonElement> written = Root.Member("connections") is { ValueKind: JsonValueKind.Object } single && single.Member("source") is not null
            ? [single]
            : Root.Array("connections");
        foreach (var line in written) lines.TryAdd(ConnectionReader.Read(line), line);
        return lines;
    }
}
