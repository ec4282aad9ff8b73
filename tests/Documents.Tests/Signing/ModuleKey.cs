using System.Security.Cryptography;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>A key as a PKCS#11 library gives it: it signs a digest inside its module and lets nothing out.</summary>
internal sealed class ModuleKey : RSA
{
    private readonly RSA _inside;

    public ModuleKey(RSA inside)
    {
        _inside = inside;
        KeySizeValue = inside.KeySize;
    }

    public override byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding) => _inside.SignHash(hash, hashAlgorithm, padding);

    public override bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding) => _inside.VerifyHash(hash, signature, hashAlgorithm, padding);

    public override RSAParameters ExportParameters(bool includePrivateParameters) =>
        includePrivateParameters ? throw new CryptographicException("the key does not leave its module") : _inside.ExportParameters(false);

    public override void ImportParameters(RSAParameters parameters) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inside.Dispose();
        base.Dispose(disposing);
    }
}
