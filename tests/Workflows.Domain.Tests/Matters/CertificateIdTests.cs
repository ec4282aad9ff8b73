using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Tests.Matters;

/// <summary>Identifiers of real certificates (FACTS 7.4).</summary>
public sealed class CertificateIdTests
{
    [Theory]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U")]
    [InlineData("1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9")]
    [InlineData("1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0")]
    public void Real_identifiers_are_read_and_written_as_they_are(string text)
    {
        var id = CertificateId.Parse(text).Value;
        Assert.Equal(text, id.ToString());
        Assert.Equal(text, CertificateId.Of(id.Type, id.Organ, id.Serial, id.Version).Value.ToString());
    }

    [Theory]
    [InlineData("A12425GABC1234002M")]
    [InlineData("B159D8FA01240000K")]
    [InlineData("188166C7342000003")]
    public void The_check_character_is_that_of_iso_7064(string text)
    {
        Assert.True(Mod3736.Holds(text));
        for (var i = 0; i < text.Length; i++)
        {
            var other = text[i] == '7' ? '8' : '7';
            Assert.False(Mod3736.Holds(text[..i] + other + text[(i + 1)..]), $"{i}"); // every single mistake is found
        }
    }

    [Theory]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.V", "CERTIFICATE_ID_CHECKSUM")]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001", "CERTIFICATE_ID_FORM")]
    [InlineData("1.2.156.3005.3.11100000000013338W011.11430000006122244L.20230000403.001.U", "CERTIFICATE_ID_FORM")]
    [InlineData("1.2.156.3005.2.11100000000013338w011.11430000006122244L.20230000403.001.U", "CERTIFICATE_ID_PART")]
    [InlineData("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.1.U", "CERTIFICATE_ID_PART")]
    [InlineData("1.2.156.3005.2.11100000000013338W011..20230000403.001.U", "CERTIFICATE_ID_PART")]
    [InlineData(null, "CERTIFICATE_ID_FORM")]
    public void What_is_none_is_refused_by_name(string? text, string code) => Assert.Equal(code, CertificateId.Parse(text).Refusal?.Code);

    [Fact]
    public void Other_characters_have_no_check() =>
        Assert.Throws<ArgumentException>(() => Mod3736.Check("a-b"));
}
