using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Domain.Tests.Cases;

public sealed class FoodLicenceNumberTests
{
    [Theory]
    [InlineData("0794", 5)] // the worked example of ISO 7064
    [InlineData("1530825001410", 9)]
    [InlineData("2410702000123", 7)]
    public void The_check_digit_is_that_of_ISO_7064_MOD_11_10(string digits, int check) => Assert.Equal(check, FoodLicenceNumber.Check(digits));

    [Fact]
    public void A_number_is_JY_business_district_order_and_check_digit() =>
        Assert.Equal("JY24107020001237", FoodLicenceNumber.Of(FoodBusiness.Catering, "410702", 123));

    [Fact]
    public void An_order_of_seven_digits_has_no_number() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FoodLicenceNumber.Of(FoodBusiness.Sales, "410702", 1_000_000));
}
