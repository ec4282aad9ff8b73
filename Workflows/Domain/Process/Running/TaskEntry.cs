using System.Text.Json.Serialization;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>One who is asked in a step.</summary>
internal sealed class TaskEntry
{
    /// <summary>Department, post or number of the reviewer; null where the step has one task only.</summary>
    [JsonPropertyName("p")]
    public string? Part { get; set; }

    [JsonPropertyName("m")]
    public TaskMark Mark { get; set; }

    /// <summary>How often the task was taken away and asked for anew: a key is never used twice.</summary>
    [JsonPropertyName("r")]
    public int Again { get; set; }

    /// <summary>To whom it was given.</summary>
    [JsonPropertyName("h")]
    public string? Holder { get; set; }

    [JsonIgnore]
    public bool IsOpen => Mark == TaskMark.Open;

    public TaskEntry Copy() => new() { Part = Part, Mark = Mark, Again = Again, Holder = Holder };
}
