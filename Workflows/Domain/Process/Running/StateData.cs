using System.Text.Json.Serialization;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>The payload as it is stored; short names, as it lives in one column of every case.</summary>
internal sealed class StateData
{
    /// <summary>Id, version and fingerprint of the definition: nodes and lines below are counted in its order.</summary>
    [JsonPropertyName("d")]
    public string Definition { get; set; } = "";

    /// <summary>How often each node opened a step.</summary>
    [JsonPropertyName("v")]
    public int[] Visits { get; set; } = [];

    /// <summary>The same of nodes that only earlier versions of the template had, by id: no key is ever used twice.</summary>
    [JsonPropertyName("g")]
    public SortedDictionary<string, int>? Gone { get; set; }

    [JsonPropertyName("s")]
    public ActiveStep[] Steps { get; set; } = [];

    [JsonPropertyName("f")]
    public ulong[] Followed { get; set; } = [];

    [JsonPropertyName("w")]
    public ulong[]? Waiting { get; set; }

    [JsonPropertyName("l")]
    public RecallPoint? Last { get; set; }

    /// <summary>The result, once the case is over.</summary>
    [JsonPropertyName("e")]
    public string? Result { get; set; }
}
