using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>听证通知书 (行政许可法 §48): time and place, told seven working days before, who presides, and the rights of who takes part.</summary>
public sealed record HearingNoticePaper : Paper
{
    /// <summary>The article that the hearing rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>听证时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset HeldAt { get; init; }

    /// <summary>听证地点</summary>
    public required string Place { get; init; }

    /// <summary>听证主持人, who has not reviewed the application.</summary>
    public required string Presider { get; init; }

    /// <summary>The day of the notice.</summary>
    public required DateOnly CalledOn { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(CalledOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
