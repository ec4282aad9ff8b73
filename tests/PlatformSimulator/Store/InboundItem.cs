using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>Something that the province has for the hub.</summary>
internal sealed record InboundItem(string Id, string Kind, string Time, JsonElement Data);
