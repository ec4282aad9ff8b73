using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 授权委托书: what an applicant empowers an agent to do (许可法 §29(2)). It names the agent, the matter, the powers and the term, and the applicant signs or seals it
/// (民法典 §165). Printed to be signed by hand; <see cref="Paper.Seal"/> only says who keeps it.
/// </summary>
public sealed record AgentAuthorityPaper : Paper
{
    /// <summary>受托人</summary>
    public required string AgentName { get; init; }

    /// <summary>受托人的居民身份证号码</summary>
    public required string AgentIdentityCode { get; init; }

    public required string AgentPhone { get; init; }

    /// <summary>委托权限, one each.</summary>
    public required IReadOnlyList<string> Powers { get; init; }

    /// <summary>委托期限</summary>
    public required string Term { get; init; }

    /// <summary>When it was made; the day of the signature is written by hand.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => MadeAt;
}
