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
        string.IsNullOrWhiteSpace(ProjectNo) || ProjectNo.Length > 64 ? Judgement.Field("projectNo", "不能为空")
        : Sequence is not > 0 ? Judgement.Field("sequence", "应从 1 起")
        : Version is not > 0 ? Judgement.Field("version", "应从 1 起")
        : Wire.Time(Time) is null ? Judgement.Field("time", "应为带 +08:00 的时间")
        : Data is not { ValueKind: JsonValueKind.Object } ? Judgement.Field("data", "不能为空")
        : Skips is { Count: > 0 } && (Skips.Min() < 1 || !Skips.Order().SequenceEqual(Enumerable.Range(Sequence.Value - Skips.Count, Skips.Count)))
            ? Judgement.Field("skips", "应为紧接在前的各序号")
            : null;
}
