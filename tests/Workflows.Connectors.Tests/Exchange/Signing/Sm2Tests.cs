using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Connectors.Exchange.Signing;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Math;

namespace ApprovalHub.Connectors.Tests.Exchange.Signing;

public sealed class Sm2Tests
{
    // GB/T 32918.5-2017, A.2.
    private const string Private = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
    private const string Public = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private const string R = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
    private const string S = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

    // Made with OpenSSL 3.0: genpkey -algorithm SM2; pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678.
    private const string OpenSslPrivate = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQg4no7xhDZ69ZZ7sUF
        2pOnpV/N1x1vZZWuVTm4uErn8/GhRANCAAQ25I8s62pCOrDeThTbONrg1EMSAZQq
        sxJbo6NMa9A+JNSeZ0f9QreCM3MM3nqcnqK0P5hc6ECbRRB/XLZ2TDTX
        -----END PRIVATE KEY-----
        """;
    private const string OpenSslPublic = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAENuSPLOtqQjqw3k4U2zja4NRDEgGU
        KrMSW6OjTGvQPiTUnmdH/UK3gjNzDN56nJ6itD+YXOhAm0UQf1y2dkw01w==
        -----END PUBLIC KEY-----
        """;
    private const string OpenSslSignature = "MEUCIQDR//oUj3qmTKL89+tjxM4PyZN9KdCsZUwS657HXxEyhQIgAW/ILJEAFl8EgXwE4P8aLNXkf/o3jdgGrEhH31H6kN0=";

    [Fact]
    public void The_standard_s_signature_verifies_and_a_changed_one_does_not()
    {
        var verifier = new Sm2Verifier(Public);

        Assert.True(verifier.Verifies("message digest"u8, Der(R, S)));
        Assert.False(verifier.Verifies("message digesT"u8, Der(R, S)));
        Assert.False(verifier.Verifies("message digest"u8, Der(S, R)));
        Assert.False(new Sm2Verifier(Public, "ALICE123@YAHOO.COM").Verifies("message digest"u8, Der(R, S)));
    }

    [Fact]
    public void Openssl_s_keys_are_read_and_its_signature_verifies()
    {
        Assert.True(new Sm2Verifier(OpenSslPublic).Verifies("POST\n/city/messages"u8, Convert.FromBase64String(OpenSslSignature)));
        Assert.True(new Sm2Verifier(OpenSslPublic).Verifies("ours"u8, new Sm2Signer(OpenSslPrivate).Sign("ours"u8)));
    }

    [Fact]
    public void What_is_signed_with_the_private_key_verifies_with_the_public_one_again_and_again()
    {
        var (signer, verifier) = (new Sm2Signer(Private), new Sm2Verifier(Public[2..]));

        Parallel.For(0, 64, number =>
        {
            var text = Encoding.UTF8.GetBytes($"办件 {number}");
            var signature = signer.Sign(text);
            Assert.True(verifier.Verifies(text, signature));
            Assert.False(verifier.Verifies([.. text, 0], signature));
        });
        Assert.NotEqual(signer.Sign("a"u8), signer.Sign("a"u8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("3006020101020101")]
    [InlineData("30060201000201ff")]
    [InlineData("ffffffffffffffffffffffffffffffffffffffff")]
    public void What_is_no_signature_does_not_verify_and_harms_no_later_one(string hex)
    {
        var verifier = new Sm2Verifier(Public);

        Assert.False(verifier.Verifies("message digest"u8, Convert.FromHexString(hex)));
        Assert.True(verifier.Verifies("message digest"u8, Der(R, S)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zz")]
    [InlineData("0102")]
    [InlineData(Public)]
    [InlineData(OpenSslPublic)]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----")]
    public void What_is_no_private_key_is_refused_without_showing_it(string text)
    {
        var fault = Assert.Throws<CryptographicException>(() => new Sm2Signer(text));
        Assert.True(text.Length == 0 || !fault.ToString().Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_of_another_curve_is_refused()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Throws<CryptographicException>(() => new Sm2Signer(other.ExportPkcs8PrivateKeyPem()));
        Assert.Throws<CryptographicException>(() => new Sm2Verifier(other.ExportSubjectPublicKeyInfoPem()));
    }

    private static byte[] Der(string r, string s) => new DerSequence(new DerInteger(new BigInteger(r, 16)), new DerInteger(new BigInteger(s, 16))).GetDerEncoded();
}
