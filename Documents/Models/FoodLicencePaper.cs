using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// 食品经营许可证 (食品经营许可和备案管理办法 §26, §27: 市场监管总局令第78号). Its number is JY and fourteen digits. Since that rule the form names
/// neither 日常监督管理机构 and 人员 nor 签发人, which the one of 2015 did.
/// </summary>
public sealed record FoodLicencePaper : Paper
{
    /// <summary>经营场所</summary>
    public required string Premises { get; init; }

    /// <summary>主体业态, for example 餐饮服务经营者.</summary>
    public required string BusinessForm { get; init; }

    /// <summary>经营项目, for example 热食类食品制售.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>投诉举报电话</summary>
    public string Hotline { get; init; } = "12315";

    /// <summary>First day of validity.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity; five years by §24.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>发证日期</summary>
    public required DateOnly IssuedOn { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(IssuedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
