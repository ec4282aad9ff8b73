using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>逾期未领取告知书: the case is closed and its result still lies at the desk (许可法 §44): what lies there, and how it is still to be had.</summary>
public sealed record UnclaimedNoticePaper : Paper
{
    /// <summary>Day from which the result lay ready.</summary>
    public required DateOnly ReadySince { get; init; }

    /// <summary>What lies at the desk, with its numbers.</summary>
    public required IReadOnlyList<ServedPaper> Results { get; init; }

    /// <summary>What the end as unclaimed rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>Where the result lies.</summary>
    public required string Place { get; init; }

    /// <summary>How it is still to be had, a sentence a way.</summary>
    public required IReadOnlyList<string> Ways { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => ClosedAt;
}
