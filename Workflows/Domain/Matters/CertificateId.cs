using System.Text.RegularExpressions;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters;

/// <summary>
/// 电子证照标识 (GB/T 36904): root, type of certificate, organ, serial, version and a check character, separated by dots. The check is that of
/// ISO 7064 MOD 37,36 over the parts without root and dots.
/// </summary>
public sealed partial record CertificateId
{
    /// <summary>The node of electronic certificates under 中国.</summary>
    public const string Root = "1.2.156.3005.2";

    private CertificateId(string type, string organ, string serial, string version) =>
        (Type, Organ, Serial, Version) = (type, organ, serial, version);

    /// <summary>证照类型代码, given by the organ that rules the type.</summary>
    public string Type { get; }

    /// <summary>证照颁发机构代码, as a rule the 统一社会信用代码.</summary>
    public string Organ { get; }

    /// <summary>流水号</summary>
    public string Serial { get; }

    /// <summary>版本号, three digits: 001 and on.</summary>
    public string Version { get; }

    public char Check => Mod3736.Check(Type + Organ + Serial + Version);

    /// <summary>Refuses <c>CERTIFICATE_ID_PART</c>: letters A to Z and digits, a version of three digits.</summary>
    public static Result<CertificateId> Of(string type, string organ, string serial, string version) =>
        new[] { type, organ, serial }.All(part => Part().IsMatch(part)) && ThreeDigits().IsMatch(version)
            ? new CertificateId(type, organ, serial, version)
            : Refusal.Invalid("CERTIFICATE_ID_PART").With("parts", $"{type}.{organ}.{serial}.{version}");

    /// <summary>Reads an identifier. Refuses <c>CERTIFICATE_ID_FORM</c>, <c>CERTIFICATE_ID_PART</c> and <c>CERTIFICATE_ID_CHECKSUM</c>.</summary>
    public static Result<CertificateId> Parse(string? text)
    {
        var value = (text ?? "").Trim();
        var parts = value.StartsWith(Root + ".", StringComparison.Ordinal) ? value[(Root.Length + 1)..].Split('.') : [];
        if (parts.Length != 5)
            return Refusal.Invalid("CERTIFICATE_ID_FORM").With("value", value);
        var read = Of(parts[0], parts[1], parts[2], parts[3]);
        return read.Refusal is not null || parts[4] == read.Value.Check.ToString() ? read : Refusal.Invalid("CERTIFICATE_ID_CHECKSUM").With("value", value);
    }

    public override string ToString() => $"{Root}.{Type}.{Organ}.{Serial}.{Version}.{Check}";

    [GeneratedRegex("^[0-9A-Z]+$")]
    private static partial Regex Part();

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex ThreeDigits();
}
