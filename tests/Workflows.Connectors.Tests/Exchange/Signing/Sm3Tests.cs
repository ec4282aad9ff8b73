using System.Text;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange.Signing;

public sealed class Sm3Tests
{
    [Theory]
    [InlineData("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")] // GB/T 32905-2016, A.1
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")] // A.2
    public void The_digest_is_that_of_the_standard(string text, string digest) => Assert.Equal(digest, Sm3.HexOf(Encoding.ASCII.GetBytes(text)));

    /// <summary>GM/T 0042-2015, D.3; made again with OpenSSL 3.0.</summary>
    [Theory]
    [InlineData(
        "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopqabcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a")]
    [InlineData("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "Hi There", "c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e")]
    public void The_keyed_digest_is_that_of_the_standard(string key, string text, string digest) =>
        Assert.Equal(digest, Convert.ToHexStringLower(Sm3.Hmac(Convert.FromHexString(key), Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void The_hash_of_a_row_does_not_rest_on_the_order_of_its_fields_and_writes_chinese_plainly()
    {
        var hash = ContentHash.Of([new("taskName", "食品经营许可(新办)"), new("applicantName", "张三 \"丙\"\n")]);

        Assert.Equal(hash, ContentHash.Of([new("applicantName", "张三 \"丙\"\n"), new("taskName", "食品经营许可(新办)")]));
        Assert.Equal(Sm3.HexOf("""{"applicantName":"张三 \"丙\"\n","taskName":"食品经营许可(新办)"}"""u8), hash);
        Assert.NotEqual(hash, ContentHash.Of([new("applicantName", "张三 \"丙\"\n"), new("taskName", "食品经营许可（新办）")]));
    }
}
