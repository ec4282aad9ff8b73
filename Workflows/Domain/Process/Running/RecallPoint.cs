using System.Text.Json.Serialization;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>The last completion and how the case stood before it; one only, so that the state stays small.</summary>
internal sealed class RecallPoint
{
    [JsonPropertyName("k")]
    public string Task { get; set; } = "";

    /// <summary>Null where a paper went out: then nothing is taken back.</summary>
    [JsonPropertyName("s")]
    public ActiveStep[]? Steps { get; set; }

    [JsonPropertyName("f")]
    public ulong[]? Followed { get; set; }

    [JsonPropertyName("w")]
    public ulong[]? Waiting { get; set; }
}
