using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components;

namespace ApprovalHub.Designer.Tests.Components;

/// <summary>What a number says while it is typed, by the standards' own samples.</summary>
public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 9, 18);

    [Theory]
    [InlineData(true, "11010519491231002X", null)] // GB 11643-1999
    [InlineData(true, "１１０１０５１９４９１２３１００２ｘ", null)]
    [InlineData(true, "110105194912310021", "CITIZEN_ID_CHECKSUM")]
    [InlineData(true, "91350100M000100Y43", "CITIZEN_ID_CHARACTER")]
    [InlineData(false, "91350100M000100Y43", null)] // GB 32100-2015
    [InlineData(false, "91350100M000100Y44", "CREDIT_CODE_CHECKSUM")]
    public void A_number_is_held_against_the_standard_of_who_applies(bool person, string typed, string? fault) =>
        Assert.Equal(fault, IdentityNumbers.Fault(person, typed, Today));

    [Theory]
    [InlineData("1101051949", 8)]
    [InlineData("11010519491231002X", 0)]
    [InlineData("", 18)]
    public void What_is_still_to_come_is_counted(string typed, int left) => Assert.Equal(left, IdentityNumbers.Left(typed, IdentityNumbers.Whole));

    [Fact]
    public void A_citizen_number_tells_birth_and_sex()
    {
        Assert.Equal((new DateOnly(1949, 12, 31), true), IdentityNumbers.Read("11010519491231002X", Today));
        Assert.Null(IdentityNumbers.Read("110105194912310021", Today));
    }

    [Theory]
    [InlineData("11010519491231002X", ApplicantKind.Person)]
    [InlineData("91350100M000100Y43", ApplicantKind.Enterprise)]
    [InlineData("91350100M000100Y44", null)]
    public void A_number_says_what_kind_of_applicant_it_is(string typed, ApplicantKind? kind) => Assert.Equal(kind, IdentityNumbers.KindOf(typed, Today));
}
