using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// What an electronic certificate (电子证照) says of itself for machines: the metadata of GB/T 36903-2018 as far as they are known here, by their
/// Chinese names, since the standard's own short names are not at hand. Travels as <c>certificate.json</c> inside the PDF.
/// </summary>
public sealed record ElectronicCertificate
{
    /// <summary>证照标识 (GB/T 36904), or null where the type of certificate has no code here.</summary>
    [JsonPropertyName("证照标识")]
    public string? Id { get; init; }

    [JsonPropertyName("证照类型代码")]
    public string? TypeCode { get; init; }

    [JsonPropertyName("证照类型名称")]
    public required string TypeName { get; init; }

    [JsonPropertyName("证照编号")]
    public required string Number { get; init; }

    [JsonPropertyName("证照颁发机构")]
    public required string Issuer { get; init; }

    /// <summary>统一社会信用代码 of the organ.</summary>
    [JsonPropertyName("证照颁发机构代码")]
    public required string IssuerCode { get; init; }

    [JsonPropertyName("持证主体")]
    public required string Holder { get; init; }

    [JsonPropertyName("持证主体代码类型")]
    public required string HolderCodeType { get; init; }

    [JsonPropertyName("持证主体代码")]
    public required string HolderCode { get; init; }

    [JsonPropertyName("证照颁发日期")]
    public required DateOnly IssuedOn { get; init; }

    [JsonPropertyName("证照有效期起始日期")]
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Null when it has no end (长期有效).</summary>
    [JsonPropertyName("证照有效期截止日期")]
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Where anybody may ask whether it still holds.</summary>
    [JsonPropertyName("查验地址")]
    public required string VerifyUrl { get; init; }

    /// <summary>What this kind of certificate says besides, by the names on its face.</summary>
    [JsonPropertyName("照面信息")]
    public IReadOnlyDictionary<string, string>? Face { get; init; }
}
