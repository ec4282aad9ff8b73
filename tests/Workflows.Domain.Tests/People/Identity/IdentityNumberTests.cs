using ApprovalHub.Domain.People.Identity;
using CsCheck;

namespace ApprovalHub.Domain.Tests.People.Identity;

/// <summary>FACTS 8; all persons and the codes in 4107 are made up.</summary>
public class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly string[] Citizens =
    [
        "11010519491231002X", "440524188001010014", "410702199003072519", "41070219881212402X", "410711197501010035", "41070219920229005X",
    ];

    private static readonly string[] Codes =
    [
        "91350100M000100Y43", "11440232MB2D06811W", "11410000005184603J", "11100000000013338W", "11430000006122244L",
        "11330105002500287C", "114403006939536635", "92410702MA9ABC1232", "11410702005000001X", "52410702MJG123456H",
    ];

    private static readonly string[] Organisations = ["D2143569-X", "MB2D0681-1", "00612224-4"];

    [Fact]
    public void Known_numbers_pass()
    {
        Assert.All(Citizens, c => Assert.Null(CitizenId.Check(c, Today)));
        Assert.All(Codes, c => Assert.Null(CreditCode.Check(c)));
        Assert.All(Organisations, c => Assert.Null(OrganisationCode.Check(c)));
        Assert.Null(MobileNumber.Check("13837312345"));
    }

    [Theory]
    [InlineData("CITIZEN_ID_LENGTH", "")]
    [InlineData("CITIZEN_ID_LENGTH", "41070219900307251")]
    [InlineData("CITIZEN_ID_LENGTH", "410702900307251")]
    [InlineData("CITIZEN_ID_CHARACTER", "4107021990030725I9")]
    [InlineData("CITIZEN_ID_CHARACTER", "4107021990030725X9")]
    [InlineData("CITIZEN_ID_CHARACTER", "41070219900307251A")]
    [InlineData("CITIZEN_ID_AREA", "010702199003072519")]
    [InlineData("CITIZEN_ID_AREA", "470702199003072519")]
    [InlineData("CITIZEN_ID_DATE", "410702199309310018")]
    [InlineData("CITIZEN_ID_DATE", "410702190002290018")]
    [InlineData("CITIZEN_ID_DATE", "410702000103072519")]
    [InlineData("CITIZEN_ID_FUTURE", "410702202611230017")]
    [InlineData("CITIZEN_ID_CHECKSUM", "410702199001011234")]
    public void A_wrong_citizen_number_is_refused_by_its_fault(string code, string number) =>
        Assert.Equal(code, CitizenId.Check(number, Today)?.Code);

    [Theory]
    [InlineData("CREDIT_CODE_LENGTH", "91410700MA3X00000")]
    [InlineData("CREDIT_CODE_CHARACTER", "91410700MA3X0000O1")]
    [InlineData("CREDIT_CODE_CHARACTER", "9141A700MA3X000001")]
    [InlineData("CREDIT_CODE_CHECKSUM", "91410700MA3X000001")]
    public void A_wrong_credit_code_is_refused_by_its_fault(string code, string number) =>
        Assert.Equal(code, CreditCode.Check(number)?.Code);

    [Theory]
    [InlineData("ORGANISATION_CODE_LENGTH", "D2143569X0X")]
    [InlineData("ORGANISATION_CODE_LENGTH", "D2143-569X")]
    [InlineData("ORGANISATION_CODE_CHARACTER", "D21435.9-X")]
    [InlineData("ORGANISATION_CODE_CHARACTER", "D2143569-Y")]
    [InlineData("ORGANISATION_CODE_CHECKSUM", "D2143569-1")]
    public void A_wrong_organisation_code_is_refused_by_its_fault(string code, string number) =>
        Assert.Equal(code, OrganisationCode.Check(number)?.Code);

    [Theory]
    [InlineData("MOBILE_LENGTH", "1383731234")]
    [InlineData("MOBILE_CHARACTER", "1383731234a")]
    [InlineData("MOBILE_PREFIX", "12837312345")]
    [InlineData("MOBILE_PREFIX", "23837312345")]
    public void A_wrong_mobile_number_is_refused_by_its_fault(string code, string number) =>
        Assert.Equal(code, MobileNumber.Check(number)?.Code);

    [Fact]
    public void Numbers_are_read_as_people_type_them()
    {
        Assert.Equal("41070219881212402X", CitizenId.Parse(" 41070219881212402x ", Today).Value.Value);
        Assert.Equal("41070219881212402X", CitizenId.Parse("４１０７０２１９８８１２１２４０２ｘ\u3000", Today).Value.Value);
        Assert.Equal("11440232MB2D06811W", CreditCode.Parse("11440232mb2d06811w").Value.Value);
        Assert.Equal("D2143569-X", OrganisationCode.Parse("d2143569x").Value.ToString());
        Assert.Equal("13837312345", MobileNumber.Parse("１３８３７３１２３４５").Value.Value);
    }

    [Fact]
    public void A_number_tells_what_it_holds_and_shows_itself_masked()
    {
        var citizen = CitizenId.Parse("41070219881212402X", Today).Value;
        Assert.Equal(("410702", new DateOnly(1988, 12, 12), true), (citizen.Area, citizen.Birth, citizen.IsFemale));
        Assert.False(CitizenId.Parse("410702199003072519", Today).Value.IsFemale);
        Assert.Equal("410702********402X", $"{citizen}");
        Assert.Equal("138****2345", $"{MobileNumber.Parse("13837312345").Value}");
        Assert.Equal("440232", CreditCode.Parse("11440232MB2D06811W").Value.Area);
    }

    [Fact]
    public void Born_today_is_not_the_future() => Assert.NotEqual("CITIZEN_ID_FUTURE", CitizenId.Check("410702202611220017", Today)?.Code);

    // Those that are in use; the made-up ones keep to GB 32100 only.
    [Fact]
    public void The_organisation_code_in_a_credit_code_passes_its_own_standard() =>
        Assert.All(Codes[..7], c => Assert.Null(OrganisationCode.Check(CreditCode.Parse(c).Value.Organisation)));

    [Fact]
    public void Any_single_changed_character_of_a_citizen_number_is_seen() =>
        AllChanges(Citizens, "0123456789X", changed => CitizenId.Check(changed, Today) is not null);

    [Fact]
    public void Any_single_changed_character_of_a_credit_code_is_seen() =>
        AllChanges(Codes, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", changed => CreditCode.Check(changed) is not null);

    [Fact]
    public void Any_single_changed_digit_of_an_organisation_code_is_seen() =>
        Gen.Int[0, 99_999_999].Sample(
            number =>
            {
                var body = number.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);
                var valid = "0123456789X".Select(check => body + check).Single(code => OrganisationCode.Check(code) is null);
                AllChanges([valid], "0123456789", changed => OrganisationCode.Check(changed) is not null);
            },
            iter: 1_000);

    private static void AllChanges(IEnumerable<string> numbers, string alphabet, Func<string, bool> isSeen)
    {
        foreach (var number in numbers)
        {
            for (var place = 0; place < number.Length; place++)
            {
                foreach (var other in alphabet.Where(c => c != number[place]))
                    Assert.True(isSeen(number[..place] + other + number[(place + 1)..]), $"{number}: {other} in place {place + 1}");
            }
        }
    }
}
