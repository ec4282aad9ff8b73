using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>Something that a platform has for the hub, personal fields open.</summary>
internal sealed record InboundItem(string Id, string Kind, string Time, JsonElement Data)
{
    public Platform Platform { get; init; }
}
