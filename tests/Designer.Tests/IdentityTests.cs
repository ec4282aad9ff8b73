using System.Globalization;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests;

/// <summary>Numbers are looked at while they are typed, by the vectors of FACTS 8.</summary>
public sealed class IdentityTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 9, 18);

    [Theory]
    [InlineData("11010519491231002X", null)]
    [InlineData("１１010519491231002x ", null)]
    [InlineData("410702199003072519", null)]
    [InlineData("41070219900307251", "CITIZEN_ID_LENGTH")]
    [InlineData("4107021990030725I9", "CITIZEN_ID_CHARACTER")]
    [InlineData("000702199003072519", "CITIZEN_ID_AREA")]
    [InlineData("410702199309310018", "CITIZEN_ID_DATE")]
    [InlineData("410702203001011234", "CITIZEN_ID_FUTURE")]
    [InlineData("410702199001011234", "CITIZEN_ID_CHECKSUM")]
    public void A_citizen_number_is_held_to_its_check(string typed, string? fault) => Assert.Equal(fault, IdentityCheck.Citizen(typed, Today));

    [Theory]
    [InlineData("91350100M000100Y43", null)]
    [InlineData("92410702ma9abc1232", null)]
    [InlineData("91350100M000100Y4", "CREDIT_CODE_LENGTH")]
    [InlineData("91350100M000100I43", "CREDIT_CODE_CHARACTER")]
    [InlineData("91410700MA3X000001", "CREDIT_CODE_CHECKSUM")]
    public void A_credit_code_is_held_to_its_check(string typed, string? fault) => Assert.Equal(fault, IdentityCheck.Credit(typed));

    [Theory]
    [InlineData("138 1234 5678", null)]
    [InlineData("1381234567", "MOBILE_LENGTH")]
    [InlineData("1381234567X", "MOBILE_CHARACTER")]
    [InlineData("12812345678", "MOBILE_PREFIX")]
    public void A_mobile_number_is_held_to_its_form(string typed, string? fault) => Assert.Equal(fault, IdentityCheck.Mobile(typed));

    [Fact]
    public void Who_is_still_typing_is_not_disturbed_and_a_whole_number_with_a_slip_is_told_at_once()
    {
        Services.AddSingleton(TimeProvider.System).AddSingleton<HubClock>().AddSingleton(AllTexts.New());
        IRenderedComponent<IdentityField> Field(string value) => Render<IdentityField>(with => with
            .Add(f => f.Label, "号码").Add(f => f.Kind, IdentityField.Sort.Citizen).Add(f => f.Value, value));

        Assert.Empty(Field("4107021990010").FindAll(".warn"));
        Assert.NotEmpty(Field("410702199001011234").FindAll(".warn"));
        var half = Field("4107021990010");
        half.Find("input").Change("4107021990010");
        Assert.NotEmpty(half.FindAll(".warn"));
        Assert.Empty(Field("410702199003072519").FindAll(".warn"));
    }

    [Fact]
    public void What_was_left_once_is_new_again_when_it_is_emptied_filled_by_the_page_or_of_another_kind()
    {
        Services.AddSingleton(TimeProvider.System).AddSingleton<HubClock>().AddSingleton(AllTexts.New());
        var field = Render<IdentityField>(with => with.Add(f => f.Label, "号码").Add(f => f.Kind, IdentityField.Sort.Citizen).Add(f => f.Value, "41070219900"));
        void Becomes(string value, IdentityField.Sort kind = IdentityField.Sort.Citizen) => field.Render(with => with.Add(f => f.Value, value).Add(f => f.Kind, kind));
        void IsLeft()
        {
            field.Find("input").Change(field.Instance.Value);
            Assert.NotEmpty(field.FindAll(".warn"));
        }

        IsLeft();
        Becomes("");
        field.Find("input").Input("4");
        Becomes("4");
        Assert.Empty(field.FindAll(".warn"));
        field.Find("input").Input("41");
        Becomes("41");
        IsLeft();
        field.Find("input").Input("410");
        Becomes("410");
        Assert.NotEmpty(field.FindAll(".warn")); // left and not mended yet
        Becomes("1101051949");
        Assert.Empty(field.FindAll(".warn"));
        IsLeft();
        Becomes("1101051949", IdentityField.Sort.Credit);
        Assert.Empty(field.FindAll(".warn"));
    }

    [Theory]
    [InlineData(IdentityField.Sort.Citizen, "4107021990030725", "还差 2 位")]
    [InlineData(IdentityField.Sort.Citizen, "410702199003072519", "1990年3月7日出生，男")]
    [InlineData(IdentityField.Sort.Credit, "91350100M000100Y43", "校验通过")]
    [InlineData(IdentityField.Sort.Mobile, "1381234", "还差 4 位")]
    [InlineData(IdentityField.Sort.Mobile, "13812345678", "")]
    [InlineData(IdentityField.Sort.Mobile, "", "")]
    public void At_the_counter_it_also_tells_what_is_to_come_and_whose_it_is(IdentityField.Sort kind, string value, string note)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Services.AddSingleton(TimeProvider.System).AddSingleton<HubClock>().AddSingleton(AllTexts.New());

        var field = Render<IdentityField>(with => with.Add(f => f.Label, "号码").Add(f => f.Kind, kind).Add(f => f.Value, value).Add(f => f.Tells, true).Add(f => f.Id, "who"));

        Assert.Equal(note, field.Find("#who-note").TextContent.Trim());
        Assert.Empty(field.FindAll(".warn"));
    }
}
