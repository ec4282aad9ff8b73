using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>A signed PDF as a verifier takes it apart.</summary>
internal sealed class Signed
{
    private readonly byte[] _pdf;

    public Signed(byte[] pdf)
    {
        _pdf = pdf;
        Text = Encoding.Latin1.GetString(pdf);
        Range = [.. Regex.Matches(Regex.Match(Text, @"/ByteRange \[([\d ]+)\]").Groups[1].Value, @"\d+").Select(n => int.Parse(n.Value, CultureInfo.InvariantCulture))];
        Cms = new SignedCms(new ContentInfo(Content), detached: true);
        var room = Convert.FromHexString(Text[(Range[1] + 1)..(Range[2] - 1)]); // what is left of it after the signature is zero
        AsnDecoder.ReadEncodedValue(room, AsnEncodingRules.DER, out _, out _, out var length);
        Cms.Decode(room[..length]);
    }

    public string Text { get; }

    public IReadOnlyList<int> Range { get; }

    public SignedCms Cms { get; }

    public SignerInfo Signer => Cms.SignerInfos[0];

    public byte[]? Attribute(string oid) => Signer.SignedAttributes.Cast<CryptographicAttributeObject>().SingleOrDefault(a => a.Oid.Value == oid)?.Values[0].RawData;

    public bool IsValid
    {
        get
        {
            try
            {
                Cms.CheckSignature(verifySignatureOnly: true);
                return true;
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }

    private byte[] Content => [.. _pdf.AsSpan(Range[0], Range[1]), .. _pdf.AsSpan(Range[2], Range[3])];
}
