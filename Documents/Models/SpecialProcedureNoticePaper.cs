using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>特别程序告知书 (行政许可法 §45): which procedure, on what ground, how long it takes, and what that does to the limits (FACTS 3.11).</summary>
public sealed record SpecialProcedureNoticePaper : Paper
{
    /// <summary>The day the application was accepted.</summary>
    public required DateOnly AcceptedOn { get; init; }

    public required IReadOnlyList<ProcedureLine> Procedures { get; init; }

    /// <summary>The article by which the time is not counted; another one where the matter is no licence.</summary>
    public string StopGround { get; init; } = "《中华人民共和国行政许可法》第四十五条";

    /// <summary>The day of the stop, which still counts.</summary>
    public required DateOnly StoppedOn { get; init; }

    /// <summary>承办人</summary>
    public required string Handler { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(StoppedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
