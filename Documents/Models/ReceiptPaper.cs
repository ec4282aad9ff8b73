using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 申请材料接收凭证: what the window has taken, from whom and when (行政许可法 §32; 河南 delegation: the window's receipt binds the department).
/// It states when the clock starts, as it stands in for the notice where none follows (FACTS 3.9).
/// </summary>
public sealed record ReceiptPaper : Paper
{
    /// <summary>查询密码, for following the case without an account.</summary>
    public required string QueryCode { get; init; }

    public required IReadOnlyList<MaterialLine> Materials { get; init; }

    /// <summary>Materials on the checklist that were not handed in; empty when everything is there.</summary>
    public IReadOnlyList<OwedMaterial> Missing { get; init; } = [];

    /// <summary>接收人</summary>
    public required string Receiver { get; init; }

    /// <summary>Window, for example 综合窗口03号.</summary>
    public required string Window { get; init; }

    /// <summary>接收时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Last day for the answer on acceptance: five working days from receipt (行政许可法 §32); not printed when the case was accepted on the spot.</summary>
    public required DueDate AnswerBy { get; init; }

    /// <summary>The article that the answer's limit rests on; another one where the matter is no licence.</summary>
    public string AnswerGround { get; init; } = "《中华人民共和国行政许可法》第三十二条";

    /// <summary>The first day that counts when it is known already (accepted on the spot); null when the limit starts with acceptance.</summary>
    public DateOnly? ClockStart { get; init; }

    /// <summary>What else happens next, in plain words for the applicant; null when there is nothing to add.</summary>
    public string? NextStep { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ReceivedAt;
}
