using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 容缺受理承诺书: the applicant's own word, to the department (河南省优化营商环境条例 §35; FACTS 4.4). It is signed by the applicant, the legal representative
/// or the agent, and sealed by no organ: <see cref="Paper.Seal"/> only says to whom it is given.
/// </summary>
public sealed record TolerancePromisePaper : Paper
{
    /// <summary>What comes later.</summary>
    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>How long the applicant has; counted from the day of acceptance.</summary>
    public required TimeLimit SupplyWithin { get; init; }

    /// <summary>The last day; null where the application was not accepted yet when it was signed.</summary>
    public DueDate? SupplyBy { get; init; }

    /// <summary>What follows a broken promise.</summary>
    public required string Consequence { get; init; }

    /// <summary>In what capacity: 本人, 法定代表人 or 委托代理人.</summary>
    public required string Capacity { get; init; }

    /// <summary>What the agent's power rests on (委托书), where an agent signed.</summary>
    public string? Authority { get; init; }

    public required Signature Signature { get; init; }

    public required DateTimeOffset SignedAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => SignedAt;
}
