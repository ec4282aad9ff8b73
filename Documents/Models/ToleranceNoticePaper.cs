using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>容缺受理通知书: accepted on a promise; what is owed, in which form, by when, and what follows else (河南省优化营商环境条例 §35; FACTS 4.1).</summary>
public sealed record ToleranceNoticePaper : Paper
{
    /// <summary>查询密码</summary>
    public required string QueryCode { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>Who signed the promise.</summary>
    public required string PromisedBy { get; init; }

    public required IReadOnlyList<ToleratedMaterial> Materials { get; init; }

    public required DueDate SupplyBy { get; init; }

    public required string Consequence { get; init; }

    /// <summary>How they may be brought: 窗口提交, 网上提交, 邮寄.</summary>
    public required string Ways { get; init; }

    /// <summary>Whether the result may leave before they have come (FACTS 4.8).</summary>
    public required bool IssueFirst { get; init; }

    public required string Ground { get; init; }

    /// <summary>受理人</summary>
    public required string Acceptor { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => AcceptedAt;
}
