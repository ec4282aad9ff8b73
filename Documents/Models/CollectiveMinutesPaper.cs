using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>集体决策纪要: who was present, how each voted and why somebody dissented, and what was decided. Kept in the file, not handed out.</summary>
public sealed record CollectiveMinutesPaper : Paper
{
    /// <summary>The department's own number of the meeting, for example 〔2026〕7号会议纪要.</summary>
    public required string MeetingNumber { get; init; }

    /// <summary>主持人</summary>
    public required string Presider { get; init; }

    /// <summary>Everybody present with the vote.</summary>
    public required IReadOnlyList<Ballot> Ballots { get; init; }

    /// <summary>决定事项, for example 准予“…”。</summary>
    public required string Decision { get; init; }

    /// <summary>The words of the decision.</summary>
    public required string Opinion { get; init; }

    /// <summary>The article, for a denial.</summary>
    public string? Ground { get; init; }

    /// <summary>会议时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => DecidedAt;

    /// <summary>One person's vote.</summary>
    /// <param name="Name">Name.</param>
    /// <param name="Vote">同意, 不同意 or 弃权.</param>
    /// <param name="Reason">Why somebody did not agree.</param>
    public sealed record Ballot(string Name, string Vote, string? Reason = null);
}
