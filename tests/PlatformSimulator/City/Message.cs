using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>One step of a case, as the hub sends it.</summary>
internal sealed record Message
{
    public string? MessageId { get; init; }

    public string? ProjectNo { get; init; }

    public int? Sequence { get; init; }

    public int? Version { get; init; }

    public string? Type { get; init; }

    public string? Time { get; init; }

    public IReadOnlyList<int>? Skips { get; init; }

    public JsonElement? Body { get; init; }
}
