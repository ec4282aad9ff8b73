using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>受理通知书 (行政许可法 §32): the application is accepted and the decision is due on a named day (FACTS 3.9, 3.10).</summary>
public sealed record AcceptanceNoticePaper : Paper
{
    /// <summary>查询密码, for following the case without an account.</summary>
    public required string QueryCode { get; init; }

    /// <summary>Articles that the matter rests on, each in full, for example 《中华人民共和国食品安全法》第三十五条.</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>The article that acceptance rests on; another one where the matter is no licence.</summary>
    public string AcceptanceGround { get; init; } = "《中华人民共和国行政许可法》第三十二条第一款第五项";

    /// <summary>受理时间, printed to the minute in Beijing time.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>法定时限</summary>
    public required TimeLimit Statutory { get; init; }

    /// <summary>承诺时限</summary>
    public required TimeLimit Promised { get; init; }

    /// <summary>Last day for the decision under the promised limit.</summary>
    public required DueDate Due { get; init; }

    public required IReadOnlyList<MaterialLine> Materials { get; init; }

    /// <summary>What was tolerated (容缺); null when nothing is owed.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>受理人</summary>
    public required string Acceptor { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => AcceptedAt;
}
