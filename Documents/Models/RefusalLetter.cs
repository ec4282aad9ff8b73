using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>An answer of no at intake, with its reason, its article and where to turn (许可法 §32(1)(1), (2), (2); FACTS 3.10).</summary>
public abstract record RefusalLetter : Paper
{
    /// <summary>When the application came in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Why, in the official's words.</summary>
    public required string Reasons { get; init; }

    /// <summary>The article that it rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>经办人</summary>
    public required string Clerk { get; init; }

    /// <summary>Where the applicant may turn against it.</summary>
    public required Remedy Remedy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => DecidedAt;
}
