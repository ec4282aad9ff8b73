using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>准予行政许可决定书 (行政许可法 §38), or the same for a matter that is no licence: then the title says so.</summary>
public sealed record GrantDecisionPaper : Paper
{
    /// <summary>Title of the paper, 准予行政许可决定书 unless the matter is no licence.</summary>
    public string Title { get; init; } = "准予行政许可决定书";

    /// <summary>The day the application was accepted.</summary>
    public required DateOnly AcceptedOn { get; init; }

    /// <summary>Articles that the decision rests on, each in full.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>The decision itself, for example 准予你单位从事餐饮服务经营活动.</summary>
    public required string Decision { get; init; }

    /// <summary>Name of what is issued, for example 食品经营许可证.</summary>
    public required string ResultName { get; init; }

    /// <summary>Number of what is issued.</summary>
    public string? ResultNumber { get; init; }

    /// <summary>First day of validity.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity, or null when it has no end (长期有效).</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>决定日期</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>How and when it is delivered, for example 窗口领取; law: within ten working days (行政许可法 §44).</summary>
    public required string Delivery { get; init; }

    /// <summary>Where the applicant may turn against the decision.</summary>
    public required Remedy Remedy { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(DecidedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
