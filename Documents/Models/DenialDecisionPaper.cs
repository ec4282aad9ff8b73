using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>不予行政许可决定书 (行政许可法 §38(2)): with reasons, the law they rest on, and where it can be contested; two copies (FACTS 3.10).</summary>
public sealed record DenialDecisionPaper : Paper
{
    /// <summary>Title of the paper, 不予行政许可决定书 unless the matter is no licence.</summary>
    public string Title { get; init; } = "不予行政许可决定书";

    /// <summary>The day the application was accepted.</summary>
    public required DateOnly AcceptedOn { get; init; }

    /// <summary>What is denied, for example 不予行政许可 or 不予办理.</summary>
    public string Decision { get; init; } = "不予行政许可";

    /// <summary>不予许可的理由</summary>
    public required string Reasons { get; init; }

    /// <summary>Articles that the reasons rest on.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>The article by which a denial is told in writing; null where the matter is no licence.</summary>
    public string? DecisionGround { get; init; } = "《中华人民共和国行政许可法》第三十八条第二款";

    /// <summary>决定日期</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Where the applicant may turn against the decision.</summary>
    public required Remedy Remedy { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(DecidedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
