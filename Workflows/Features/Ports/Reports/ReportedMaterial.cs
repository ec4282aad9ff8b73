namespace ApprovalHub.Features.Ports.Reports;

/// <summary>One line of the materials of a report: 名称, 是否收取, 收取方式, 数量, 时间; what was asked of it, in a correction.</summary>
public sealed record ReportedMaterial(string Name, bool Taken)
{
    public string? Way { get; init; }

    /// <summary>Originals and copies.</summary>
    public int Count { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>补正内容</summary>
    public string? Asked { get; init; }
}
