using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>听证告知书 (行政许可法 §47): the right to ask for a hearing within five working days, before a decision that touches important interests.</summary>
public sealed record HearingRightsNoticePaper : Paper
{
    /// <summary>The day the application was accepted.</summary>
    public required DateOnly AcceptedOn { get; init; }

    /// <summary>The last day for asking, counted from the day of this notice.</summary>
    public required DueDate AskBy { get; init; }

    /// <summary>Where to ask, for example the window.</summary>
    public required string Address { get; init; }

    /// <summary>The day of the notice.</summary>
    public required DateOnly ToldOn { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(ToldOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
