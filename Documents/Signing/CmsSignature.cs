using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalHub.Documents.Signing;

/// <summary>
/// A detached CMS signature as PAdES baseline B-B asks for it (ETSI EN 319 142-1 §6.3, EN 319 122-1): content type, message digest and the
/// ESS signing-certificate-v2 (RFC 5035) as signed attributes, and no signing-time, which stands in the signature dictionary of the PDF.
/// </summary>
internal static class CmsSignature
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1", SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    public static byte[] Over(byte[] content, SigningKey key)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, key.Certificate, key.Key)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
            SignedAttributes = { new AsnEncodedData(new Oid(SigningCertificateV2), Identity(key.Certificate)) },
        };
        signer.Certificates.AddRange(key.Chain.ToArray());
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>How many bytes a signature may take at most: attributes with the issuer named twice, the signature itself, and the certificates.</summary>
    public static int Room(SigningKey key) => 2048 + key.Key.KeySize / 4 + key.Certificate.RawDataMemory.Length + key.Chain.Sum(above => above.RawDataMemory.Length);

    /// <summary>SigningCertificateV2 with one ESSCertIDv2; SHA-256 is its default algorithm, which DER leaves out.</summary>
    private static byte[] Identity(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawDataMemory.Span));
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                    writer.WriteEncodedValue(certificate.IssuerName.RawData);
                writer.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }

        return writer.Encode();
    }
}
