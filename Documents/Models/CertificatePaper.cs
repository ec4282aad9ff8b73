using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>证照 (行政许可法 §39) of a matter that has no national form of its own here: holder, what is allowed, validity, who issued it.</summary>
public sealed record CertificatePaper : Paper
{
    /// <summary>Name of the certificate, for example 公共场所卫生许可证.</summary>
    public required string Title { get; init; }

    /// <summary>First day of validity.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity, or null when it has no end (长期有效).</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Articles that it rests on.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>发证日期</summary>
    public required DateOnly IssuedOn { get; init; }

    [JsonIgnore]
    public override DateTimeOffset Dated => new(IssuedOn, TimeOnly.MinValue, TimeSpan.FromHours(8));
}
