using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>延长期限告知书 (行政许可法 §42): by how much, who approved it, the reason, and the new last day (FACTS 3.11).</summary>
public sealed record ExtensionNoticePaper : Paper
{
    /// <summary>The day the application was accepted.</summary>
    public required DateOnly AcceptedOn { get; init; }

    /// <summary>法定时限, before it was extended.</summary>
    public required TimeLimit Statutory { get; init; }

    /// <summary>By how much.</summary>
    public required TimeLimit Amount { get; init; }

    /// <summary>Whose approval the law asks for: 本机关负责人 or 本级人民政府负责人.</summary>
    public required string Approver { get; init; }

    /// <summary>批准人</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The article that the extension rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>延长理由, which the law wants told.</summary>
    public required string Reason { get; init; }

    /// <summary>The new last day of the statutory limit.</summary>
    public required DueDate Due { get; init; }

    /// <summary>The new last day of the promised limit, or null where that was not extended.</summary>
    public DueDate? PromisedDue { get; init; }

    /// <summary>The day on which it was approved.</summary>
    public required DateOnly ExtendedOn { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(ExtendedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
