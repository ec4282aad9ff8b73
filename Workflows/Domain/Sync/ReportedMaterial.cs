using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Domain.Sync;

/// <summary>One line of the materials of a report: 名称, 是否收取, 收取方式, 数量, 时间; what was asked of it, in a correction.</summary>
public sealed record ReportedMaterial(string Name, bool Taken)
{
    public MaterialWay? Way { get; init; }

    /// <summary>Originals and copies.</summary>
    public int Count { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>补正内容</summary>
    public string? Asked { get; init; }

    internal static ReportedMaterial Of(CaseMaterial line) => new(line.Name, line.TakenAt is not null)
    {
        Way = line.Way,
        Count = line.Originals + line.Copies,
        TakenAt = line.TakenAt,
        Asked = line.CorrectionAsked,
    };
}
