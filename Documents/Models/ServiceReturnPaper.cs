using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 送达回证: what was served on whom, when, where and how (许可法 §44; 民事诉讼法 ch. 7 §2 as followed in practice; FACTS 3.10). One copy, for the file, signed and not sealed:
/// <see cref="Paper.Seal"/> only says who serves.
/// </summary>
public sealed record ServiceReturnPaper : Paper
{
    /// <summary>送达文书名称和文号</summary>
    public required IReadOnlyList<ServedPaper> Papers { get; init; }

    /// <summary>送达方式: 窗口领取, 邮寄送达 or 电子送达.</summary>
    public required string Way { get; init; }

    /// <summary>送达地点</summary>
    public required string Place { get; init; }

    /// <summary>送达时间, printed to the minute.</summary>
    public required DateTimeOffset ServedAt { get; init; }

    /// <summary>收件人</summary>
    public required string Recipient { get; init; }

    /// <summary>与受送达人的关系</summary>
    public required string Relationship { get; init; }

    /// <summary>证件: kind and number with its middle hidden; null where none was shown.</summary>
    public string? ShownCard { get; init; }

    /// <summary>承运单位 and 邮件号, by post.</summary>
    public string? Carrier { get; init; }

    public string? TrackingNo { get; init; }

    /// <summary>送达人</summary>
    public required string Server { get; init; }

    public required Signature Signature { get; init; }

    /// <summary>备注</summary>
    public required string Remark { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ServedAt;
}
