using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>收费通知书: only what law or State Council rules let the organ charge, by the published items and standards (许可法 §58, §59).</summary>
public sealed record FeeNoticePaper : Paper
{
    public required IReadOnlyList<FeeLine> Fees { get; init; }

    /// <summary>How it can be paid.</summary>
    public required string Payment { get; init; }

    /// <summary>Last day to pay, where one was set.</summary>
    public DueDate? PayBy { get; init; }

    /// <summary>经办人</summary>
    public required string Clerk { get; init; }

    public required Remedy Remedy { get; init; }

    public required DateTimeOffset ChargedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ChargedAt;
}
