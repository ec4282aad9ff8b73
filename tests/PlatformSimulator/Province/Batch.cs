using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.PlatformSimulator.Province;

/// <summary>Rows of one data set, as the hub sends them.</summary>
internal sealed record Batch
{
    [JsonPropertyName("batch")]
    public string? Id { get; init; }

    public IReadOnlyList<Line>? Rows { get; init; }

    /// <summary>One row.</summary>
    internal sealed record Line
    {
        public string? RowGuid { get; init; }

        public string? ProjectNo { get; init; }

        public int? Sequence { get; init; }

        public int? Version { get; init; }

        public string? Time { get; init; }

        public IReadOnlyList<int>? Skips { get; init; }

        public JsonElement? Data { get; init; }
    }
}
