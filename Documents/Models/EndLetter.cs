using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>An end without a decision on the application, with its reason and ground (FACTS 3.4, 3.12, 4.7).</summary>
public abstract record EndLetter : Paper
{
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>受理时间, where it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>What happened, in full words.</summary>
    public required string Reason { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>The end itself, for example 作退件处理.</summary>
    public required string Conclusion { get; init; }

    /// <summary>What the applicant can do now.</summary>
    public required string Next { get; init; }

    public required Remedy Remedy { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => EndedAt;
}
