using System.Security.Cryptography;
using ApprovalHub.Connectors.Exchange.Signing;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;

namespace ApprovalHub.Connectors.Tests.Exchange.Signing;

public sealed class Sm4FieldsTests
{
    private const string Key = "0123456789abcdeffedcba9876543210";

    /// <summary>GB/T 32907-2016, A.1 and A.2: the block itself, once and a million times.</summary>
    [Theory]
    [InlineData(1, "681edf34d206965e86b3e94f536e4246")]
    [InlineData(1_000_000, "595298c7c6fd271f0402f804c33d3f66")]
    public void The_block_cipher_is_that_of_the_standard(int times, string expected)
    {
        var engine = new SM4Engine();
        engine.Init(forEncryption: true, new KeyParameter(Convert.FromHexString(Key)));
        var block = Convert.FromHexString(Key);
        for (var i = 0; i < times; i++)
            engine.ProcessBlock(block, block);

        Assert.Equal(expected, Convert.ToHexStringLower(block));
    }

    /// <summary>Made with OpenSSL 3.0: enc -sm4-cbc -K … -iv 000102…0f.</summary>
    [Fact]
    public void A_field_that_another_library_encrypted_is_read()
    {
        byte[] bytes = [.. Convert.FromHexString("000102030405060708090a0b0c0d0e0f"), .. Convert.FromHexString("7cd99fb5cf556162fdfa6dfeea2bdc89")];

        Assert.Equal("张三", new Sm4Fields(Key).Decrypt("SM4:" + Convert.ToBase64String(bytes)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("张三")]
    [InlineData("410702199003072519")]
    [InlineData("a text of exactly sixteen bytes.")]
    public void A_field_comes_back_as_it_was_and_looks_different_each_time(string text)
    {
        var fields = new Sm4Fields(Key);
        var (one, other) = (fields.Encrypt(text), fields.Encrypt(text));

        Assert.Equal((text, text), (fields.Decrypt(one), fields.Decrypt(other)));
        Assert.NotEqual(one, other);
        Assert.True(Sm4Fields.IsEncrypted(one) && !Sm4Fields.IsEncrypted(text));
    }

    [Theory]
    [InlineData("张三")]
    [InlineData("SM4:")]
    [InlineData("SM4:####")]
    [InlineData("SM4:AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("SM4:AAECAwQFBgcICQoLDA0OD3zZn7XPVWFi/fpt/uor3Ig=")]
    public void What_was_not_encrypted_with_this_key_is_refused(string value) => Assert.Throws<CryptographicException>(() => new Sm4Fields(Key).Decrypt(value));

    [Theory]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("0123456789abcdeffedcba987654321z")]
    public void A_key_has_32_hexadecimal_digits(string key) => Assert.Throws<CryptographicException>(() => new Sm4Fields(key));
}
