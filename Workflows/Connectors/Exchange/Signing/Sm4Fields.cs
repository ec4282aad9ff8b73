using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>
/// Single fields under SM4 (GB/T 32907-2016): <c>SM4:</c> and base64 of the initial vector and what CBC with PKCS7 made of the text in UTF-8. Each time
/// another vector, so that the same name twice does not look the same. May be used by several threads at once.
/// </summary>
internal sealed class Sm4Fields
{
    private const string Mark = "SM4:";
    private const int Block = 16;
    private readonly KeyParameter key;

    /// <param name="hexKey">The key, 32 hexadecimal digits.</param>
    /// <exception cref="CryptographicException">It is no such key.</exception>
    public Sm4Fields(string hexKey)
    {
        if (hexKey.Trim() is not { Length: 2 * Block } text || !text.All(char.IsAsciiHexDigit))
            throw new CryptographicException("The key of SM4 must be 32 hexadecimal digits.");
        key = new KeyParameter(Convert.FromHexString(text));
    }

    /// <summary>Whether a value looks encrypted.</summary>
    public static bool IsEncrypted(string value) => value.StartsWith(Mark, StringComparison.Ordinal);

    public string Encrypt(string value)
    {
        var vector = RandomNumberGenerator.GetBytes(Block);
        return Mark + Convert.ToBase64String([.. vector, .. Cipher(forEncryption: true, vector).DoFinal(Encoding.UTF8.GetBytes(value))]);
    }

    /// <summary>The text again.</summary>
    /// <exception cref="CryptographicException">It was not encrypted, with another key, or has been altered.</exception>
    public string Decrypt(string value)
    {
        try
        {
            if (IsEncrypted(value) && Convert.FromBase64String(value[Mark.Length..]) is { Length: >= 2 * Block } bytes)
                return Strict.GetString(Cipher(forEncryption: false, bytes[..Block]).DoFinal(bytes[Block..]));
        }
        catch (Exception fault) when (fault is FormatException or CryptoException or DecoderFallbackException)
        {
            throw new CryptographicException("The field cannot be decrypted.", fault);
        }
        throw new CryptographicException("The field is not encrypted.");
    }

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private PaddedBufferedBlockCipher Cipher(bool forEncryption, byte[] vector)
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(new SM4Engine()), new Pkcs7Padding());
        cipher.Init(forEncryption, new ParametersWithIV(key, vector));
        return cipher;
    }
}
