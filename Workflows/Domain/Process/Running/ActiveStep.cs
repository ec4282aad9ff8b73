using System.Globalization;
using System.Text.Json.Serialization;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>A step that waits for somebody.</summary>
internal sealed class ActiveStep
{
    [JsonPropertyName("n")]
    public int Node { get; set; }

    [JsonPropertyName("v")]
    public int Visit { get; set; }

    [JsonPropertyName("t")]
    public TaskEntry[] Tasks { get; set; } = [];

    /// <summary>Entered by this very signal: its effects are given when the tokens rest.</summary>
    [JsonIgnore]
    public bool IsNew { get; set; }

    public string Key(string nodeId, TaskEntry task)
    {
        var again = task.Again > 0 ? $"~{task.Again + 1}" : "";
        var part = task.Part is null ? "" : "/" + task.Part;
        return string.Concat(nodeId, "#", Visit.ToString(CultureInfo.InvariantCulture), part + again);
    }

    public ActiveStep Copy() => new() { Node = Node, Visit = Visit, Tasks = [.. Tasks.Select(t => t.Copy())] };
}
