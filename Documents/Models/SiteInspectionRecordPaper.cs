using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>现场核查工作记录: who of the organ (two at least, 行政许可法 §34), when, where, what they found, and the conclusion.</summary>
public sealed record SiteInspectionRecordPaper : Paper
{
    /// <summary>核查人员, two at least.</summary>
    public required IReadOnlyList<string> Inspectors { get; init; }

    /// <summary>核查时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset InspectedAt { get; init; }

    /// <summary>核查地点</summary>
    public required string Place { get; init; }

    /// <summary>现场陪同人: who of the applicant's side was there; null where nobody was.</summary>
    public string? Attendant { get; init; }

    /// <summary>核查依据</summary>
    public required string Ground { get; init; }

    /// <summary>核查情况</summary>
    public required string Findings { get; init; }

    /// <summary>核查结论, for example 现场核查通过.</summary>
    public required string Verdict { get; init; }

    /// <summary>核查意见: the words of the person who ended the inspection.</summary>
    public required string Conclusion { get; init; }

    /// <summary>When the record was made.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => RecordedAt;
}
