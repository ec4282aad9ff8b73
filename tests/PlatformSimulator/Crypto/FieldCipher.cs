using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace ApprovalHub.PlatformSimulator.Crypto;

/// <summary>Opens fields that the hub has encrypted, and encrypts those for it: <c>SM4:</c> and base64 of vector and SM4/CBC/PKCS7.</summary>
internal sealed class FieldCipher(byte[] key)
{
    public const string Mark = "SM4:";
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>A text as the city sends it.</summary>
    public string Close(string value)
    {
        var vector = RandomNumberGenerator.GetBytes(16);
        var cipher = CipherUtilities.GetCipher("SM4/CBC/PKCS7Padding");
        cipher.Init(forEncryption: true, new ParametersWithIV(new KeyParameter(key), vector));
        return Mark + Convert.ToBase64String([.. vector, .. cipher.DoFinal(Encoding.UTF8.GetBytes(value))]);
    }

    /// <summary>The text, or null where it was not encrypted under this key.</summary>
    public string? Open(string value)
    {
        if (!value.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        try
        {
            var bytes = Convert.FromBase64String(value[Mark.Length..]);
            if (bytes.Length < 32)
                return null;
            var cipher = CipherUtilities.GetCipher("SM4/CBC/PKCS7Padding");
            cipher.Init(forEncryption: false, new ParametersWithIV(new KeyParameter(key), bytes, 0, 16));
            return Strict.GetString(cipher.DoFinal(bytes, 16, bytes.Length - 16));
        }
        catch (Exception fault) when (fault is FormatException or CryptoException or DecoderFallbackException)
        {
            return null; // the caller tells the hub which field it was
        }
    }
}
