using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>What came in after a correction notice; its list is the notice's (FACTS 3.9).</summary>
public abstract record CorrectionSlip : Paper
{
    /// <summary>查询密码</summary>
    public required string QueryCode { get; init; }

    /// <summary>文号 of the notice; null for a notice from before they had numbers.</summary>
    public string? NoticeNumber { get; init; }

    /// <summary>The day of the notice.</summary>
    public required DateOnly ToldOn { get; init; }

    public required IReadOnlyList<CorrectedLine> Items { get; init; }

    /// <summary>接收人, or the applicant where it came online.</summary>
    public required string Receiver { get; init; }

    /// <summary>Window, or 网上申报.</summary>
    public required string Window { get; init; }

    /// <summary>When all of it was there.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ReceivedAt;
}
