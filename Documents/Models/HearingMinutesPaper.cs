using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>听证笔录 (行政许可法 §48): what was said; handed to who took part, who sign it. The decision rests on it.</summary>
public sealed record HearingMinutesPaper : Paper
{
    /// <summary>听证时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset HeldAt { get; init; }

    /// <summary>听证地点</summary>
    public required string Place { get; init; }

    /// <summary>听证主持人</summary>
    public required string Presider { get; init; }

    /// <summary>记录人</summary>
    public required string Recorder { get; init; }

    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>审查意见、证据和理由 of the reviewers.</summary>
    public required string Opinion { get; init; }

    /// <summary>申辩和质证: what the applicant and the interested parties said.</summary>
    public required string Statements { get; init; }

    /// <summary>The words of the presider at the end.</summary>
    public required string Conclusion { get; init; }

    /// <summary>When the minutes were made.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => RecordedAt;

    /// <summary>Who took part (听证参加人).</summary>
    /// <param name="Name">Name.</param>
    /// <param name="Capacity">As what, for example 申请人, 利害关系人 or 审查人员.</param>
    public sealed record Participant(string Name, string Capacity);
}
