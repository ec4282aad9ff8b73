using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>All that must be corrected, told at once with form, last day and ground (许可法 §32(1)(4); FACTS 3.9).</summary>
public abstract record CorrectionLetter : Paper
{
    /// <summary>查询密码</summary>
    public required string QueryCode { get; init; }

    /// <summary>When the application came in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The whole list: nothing may be asked for afterwards.</summary>
    public required IReadOnlyList<CorrectionLine> Items { get; init; }

    /// <summary>告知时间</summary>
    public required DateTimeOffset ToldAt { get; init; }

    /// <summary>Last day to bring them, or null where the process gives none.</summary>
    public DueDate? SupplyBy { get; init; }

    /// <summary>What follows when that day passes, for example 逾期未补正的，视为撤回申请。; null where there is no last day.</summary>
    public string? Consequence { get; init; }

    /// <summary>The article that the notice rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>Why, in the clerk's own words, where they said more than the list.</summary>
    public string? Remark { get; init; }

    /// <summary>经办人</summary>
    public required string Clerk { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ToldAt;
}
