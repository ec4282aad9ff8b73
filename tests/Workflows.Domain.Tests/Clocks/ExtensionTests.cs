using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Tests.Clocks;

public class ExtensionTests
{
    private static readonly DateTimeOffset Now = ShanghaiTime.At(Calendars.Day("2026-09-20"), new TimeOnly(9, 0));
    private static readonly DueDate Due = new(Calendars.Day("2026-09-24"), ShanghaiTime.EndOfDay(Calendars.Day("2026-09-24")), false);
    private static readonly ClockExtension Ten = new(Limit.WorkDays(10), ExtensionApprover.OrganHead, "李四", "案情复杂", Now);

    private static readonly ExtensionLaw Registration =
        ExtensionLaw.Of(Matters.A_matter.Promised with { Statutory = Limit.WorkDays(3), Extension = new(3, "市场主体登记管理条例第十九条") })!;

    public static TheoryData<ExtensionLaw, int, int, ExtensionApprover, string> Laws() => new()
    {
        { ExtensionLaw.SingleMatter, 20, 10, ExtensionApprover.OrganHead, "行政许可法第四十二条第一款" },
        { ExtensionLaw.JointHandling, 45, 15, ExtensionApprover.GovernmentHead, "行政许可法第四十二条第二款" },
        { ExtensionLaw.JointHandling, 20, 15, ExtensionApprover.GovernmentHead, "行政许可法第四十二条第二款" },
        { Registration, 3, 3, ExtensionApprover.OrganHead, "市场主体登记管理条例第十九条" },
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_law_allows_so_much_and_no_day_more(ExtensionLaw law, int statutory, int most, ExtensionApprover approver, string ground)
    {
        var asked = Ten with { Amount = Limit.WorkDays(most), Approver = approver };
        Assert.Null(ExtensionRules.Check(law, Limit.WorkDays(statutory), [], asked, Due));
        var refusal = ExtensionRules.Check(law, Limit.WorkDays(statutory), [], asked with { Amount = Limit.WorkDays(most + 1) }, Due);
        Assert.Equal(("EXTENSION_AMOUNT", ground), (refusal?.Code, refusal?.Ground));
    }

    [Fact]
    public void A_special_law_brings_its_own_amounts()
    {
        var law = new ExtensionLaw("企业投资项目核准和备案管理条例第十条", Limit.WorkDays(20), Limit.WorkDays(40), ExtensionApprover.OrganHead);
        Assert.Null(ExtensionRules.Check(law, Limit.WorkDays(20), [], Ten with { Amount = Limit.WorkDays(40) }, Due));
    }

    [Fact]
    public void A_limit_is_extended_once() => Refused("EXTENSION_ONCE", Ten, earlier: [Ten]);

    [Fact]
    public void A_special_law_may_allow_more_than_once()
    {
        var twice = ExtensionLaw.SingleMatter with { Times = 2 };
        Assert.Null(ExtensionRules.Check(twice, Limit.WorkDays(20), [Ten], Ten, Due));
        Assert.Equal("EXTENSION_TIMES", ExtensionRules.Check(twice, Limit.WorkDays(20), [Ten, Ten], Ten, Due)?.Code);
        var matter = Matters.A_matter.Promised with { Extension = new Domain.Matters.MatterExtension(5, "某条例第一条") { Times = 3 } };
        Assert.Equal(3, ExtensionLaw.Of(matter)!.Times);
    }

    [Fact]
    public void A_law_for_another_statutory_limit_does_not_fit()
    {
        Assert.Equal("EXTENSION_LAW_DIFFERS", ExtensionRules.Check(ExtensionLaw.SingleMatter, Limit.WorkDays(21), [], Ten, Due)?.Code);
        Assert.Equal("EXTENSION_LAW_DIFFERS", ExtensionRules.Check(ExtensionLaw.SingleMatter, new(20, LimitUnit.NaturalDay), [], Ten, Due)?.Code);
    }

    [Fact]
    public void The_general_law_speaks_of_single_licences_with_its_own_limit_only()
    {
        var licence = Matters.A_matter.Promised with { Statutory = Limit.WorkDays(20) };
        Assert.Equal(ExtensionLaw.SingleMatter, ExtensionLaw.Of(licence));
        Assert.Null(ExtensionLaw.Of(licence with { Statutory = Limit.WorkDays(45) }));
        Assert.Null(ExtensionLaw.Of(licence with { Type = Domain.Matters.MatterType.Confirmation }));
        Assert.Equal(ExtensionLaw.JointHandling, ExtensionLaw.Of(licence with { HandleKind = Domain.Matters.HandleKind.Joint }));
    }

    [Fact]
    public void An_extension_has_an_approver_of_the_right_office_and_a_reason()
    {
        Refused("EXTENSION_NEEDS_APPROVER", Ten with { By = " " });
        Refused("EXTENSION_NEEDS_REASON", Ten with { Reason = "" });
        Refused("EXTENSION_WRONG_APPROVER", Ten with { Approver = ExtensionApprover.GovernmentHead });
    }

    [Fact]
    public void An_extension_is_more_than_nothing_and_in_the_unit_of_the_limit()
    {
        Refused("EXTENSION_AMOUNT", Ten with { Amount = Limit.WorkDays(0) });
        Refused("EXTENSION_UNIT_DIFFERS", Ten with { Amount = new Limit(1, LimitUnit.NaturalDay) });
    }

    [Fact]
    public void An_extension_is_approved_before_the_limit_runs_out()
    {
        Refused("EXTENSION_TOO_LATE", Ten with { ApprovedAt = Due.EndsAt });
        var inTime = Ten with { ApprovedAt = Due.EndsAt.AddTicks(-1) };
        Assert.Null(ExtensionRules.Check(ExtensionLaw.SingleMatter, Limit.WorkDays(20), [], inTime, Due));
        Assert.Null(ExtensionRules.Check(ExtensionLaw.SingleMatter, Limit.WorkDays(20), [], inTime, due: null));
    }

    private static void Refused(string code, ClockExtension asked, params ClockExtension[] earlier)
    {
        var refusal = ExtensionRules.Check(ExtensionLaw.SingleMatter, Limit.WorkDays(20), earlier, asked, Due);
        Assert.Equal((code, ExtensionLaw.SingleMatter.Ground), (refusal?.Code, refusal?.Ground));
    }
}
