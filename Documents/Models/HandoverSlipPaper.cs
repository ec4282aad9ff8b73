using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 材料交接单: what the counter handed over to the department behind it, how many of each, when, who gave and who took (前后台交接, FACTS 5.4). Stays in the file, signed
/// by both and not sealed: <see cref="Paper.Seal"/> only says who keeps it.
/// </summary>
public sealed record HandoverSlipPaper : Paper
{
    public required IReadOnlyList<MaterialLine> Materials { get; init; }

    /// <summary>移交人</summary>
    public required string Giver { get; init; }

    /// <summary>移交窗口</summary>
    public required string Window { get; init; }

    /// <summary>接收人</summary>
    public required string Taker { get; init; }

    /// <summary>办理期限: the last day, where a clock runs.</summary>
    public DueDate? Due { get; init; }

    /// <summary>备注</summary>
    public string? Remark { get; init; }

    /// <summary>移交时间, printed to the minute.</summary>
    public required DateTimeOffset HandedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => HandedAt;
}
