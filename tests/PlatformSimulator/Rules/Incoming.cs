using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>A row or message as it came, before anything of it is believed.</summary>
internal sealed record Incoming(Platform Platform, string DataSet)
{
    public string? RowGuid { get; init; }

    public string? ProjectNo { get; init; }

    public int? Sequence { get; init; }

    public int? Version { get; init; }

    public string? Time { get; init; }

    public IReadOnlyList<int>? Skips { get; init; }

    public JsonElement? Data { get; init; }

    /// <summary>The first mistake of what stands around the fields, or null.</summary>
    public Judgement? Mistake() =>
        string.IsNullOrWhiteSpace(ProjectNo) || ProjectNo.Length > 64 ? Judgement.Field("projectNo", "missing")
        : Sequence is not > 0 ? Judgement.Field("sequence", "counts from 1")
        : Version is not > 0 ? Judgement.Field("version", "counts from 1")
        : Wire.Time(Time) is null ? Judgement.Field("time", "is no instant with +08:00")
        : Data is not { ValueKind: JsonValueKind.Object } ? Judgement.Field("data", "missing")
        : Skips is { Count: > 0 } && (Skips.Min() < 1 || !Skips.Order().SequenceEqual(Enumerable.Range(Sequence.Value - Skips.Count, Skips.Count)))
            ? Judgement.Field("skips", "are the sequences right before this one")
            : null;
}
