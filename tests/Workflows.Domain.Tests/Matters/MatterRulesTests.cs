using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using static ApprovalHub.Domain.Tests.Matters.A_matter;

namespace ApprovalHub.Domain.Tests.Matters;

public class MatterRulesTests
{
    /// <summary>The code of every rule, with a matter that breaks this rule and no other.</summary>
    private static readonly Dictionary<string, MatterContent> Broken = new()
    {
        ["MATTER_CODE_FORM"] = Promised with { Code = Organ + "400010100100" },
        ["MATTER_CODE_ORGAN_CHECK"] = Promised with { Code = "11410702MB9010010J4000101001000" },
        ["MATTER_CODE_OF_ANOTHER_ORGAN"] = Promised with { Code = "11410702MB9010184T4000101001000" },
        ["MATTER_CODE_LEVEL"] = Promised with { Code = Organ + "3000101001000" },
        ["MATTER_CODE_AREA"] = Promised with { Code = Organ + "4440101001000" },
        ["MATTER_CODE_TYPE"] = Promised with { Type = MatterType.Confirmation },
        ["MATTER_OF_ANOTHER_DEPARTMENT"] = Promised with { Department = "WSJK" },
        ["MATTER_LIMIT_NEGATIVE"] = Promised with { Green = Limit.WorkDays(-1) },
        ["MATTER_LIMIT_WITHOUT_GROUND"] = Promised with { StatutoryGround = " " },
        ["MATTER_AT_ONCE_IS_INSTANT"] = Promised with { Promised = Limit.AtOnce, Green = null, Materials = [Form], Tolerance = null },
        ["MATTER_PROMISE_LONGER_THAN_LAW"] = Promised with { Promised = Limit.WorkDays(16) },
        ["MATTER_GREEN_LONGER_THAN_PROMISE"] = Promised with { Green = Limit.WorkDays(11) },
        ["MATTER_INSTANT_TOLERATES"] = Instant with { Tolerance = Promised.Tolerance! with { SupplyWithin = new Limit(0, LimitUnit.Hour) } },
        ["MATTER_TOLERABLE_WITHOUT_POLICY"] = Promised with { Tolerance = null },
        ["MATTER_SUPPLY_LONGER_THAN_PROMISE"] = Promised with { Tolerance = Promised.Tolerance! with { SupplyWithin = Limit.WorkDays(11) } },
        ["MATTER_SUPPLY_WITHOUT_TIME"] = Promised with { Tolerance = Promised.Tolerance! with { SupplyWithin = Limit.AtOnce } },
        ["MATTER_BLOCK_NEGATIVE"] = Promised with { Tolerance = Promised.Tolerance! with { BlockMonths = -1 } },
        ["MATTER_MATERIAL_TWICE"] = Promised with { Materials = [Form, Identity, Identity with { Name = "另一材料" }] },
        ["MATTER_MATERIAL_COUNT_NEGATIVE"] = Promised with { Materials = [Form, Identity with { Copies = -1 }] },
        ["MATTER_MATERIAL_UNCOUNTED"] = Promised with { Materials = [Form with { Originals = 0, Form = MaterialForm.Paper }] },
        ["MATTER_SHARED_ASKED_ON_PAPER"] = Promised with { Materials = [Form, Identity with { Source = MaterialSource.Shared }] },
        ["MATTER_WITHOUT_MATERIALS"] = Promised with { Materials = [Form with { Required = false }] },
        ["MATTER_RESULT_IS_CERTIFICATE"] = Promised with { Result = Promised.Result with { Kind = ResultKind.Reply } },
        ["MATTER_RESULT_IS_REPLY"] = Promised with { Result = Promised.Result with { Name = "准予许可批文" } },
        ["MATTER_RESULT_UNNAMED"] = Promised with { Result = Promised.Result with { Name = "" } },
        ["MATTER_VALIDITY_NOT_POSITIVE"] = Promised with { Result = Promised.Result with { ValidYears = 0 } },
        ["MATTER_VISITS_NEGATIVE"] = Promised with { Visits = -1 },
        ["MATTER_VISIT_WITHOUT_REASON"] = Promised with { Visits = 1 },
        ["MATTER_REASON_WITHOUT_VISIT"] = Promised with { VisitReason = "领取证件" },
        ["MATTER_WITHOUT_A_WAY"] = Promised with { Online = false, Post = false },
        ["MATTER_PAYMENT_WITHOUT_FEE"] = Promised with { OnlinePayment = true },
        ["MATTER_PHONES_ARE_ONE"] = Promised with { ComplaintPhone = Promised.ConsultPhone },
        ["MATTER_ADDRESS_WITHOUT_WINDOW"] = Promised with { Address = "新乡市红旗区政务服务中心一楼综合窗口" },
        ["MATTER_FOR_NOBODY"] = Promised with { Applicants = ApplicantKinds.None },
        ["MATTER_ACCEPTS_WITHOUT_RECEIVING"] = Promised with { Delegated = WindowAct.Accept | WindowAct.Deliver },
        ["FORM_MATERIAL_UNKNOWN"] = Promised with { Form = Forms.A_form.Water with { Fields = [.. Forms.A_form.Water.Fields.Select(f => f.Material is null ? f : f with { Material = "M77" })] } },
        ["MATTER_TEMPLATE_UNKNOWN"] = Promised with { Template = "package" },
        ["MATTER_INSTANT_TEMPLATE"] = Promised with { Template = "instant" },
        ["MATTER_HEARING_TEMPLATE"] = Promised with { SpecialProcedures = [SiteVisit, SiteVisit with { Kind = SpecialProcedureKind.Hearing, Mandatory = true }] },
        ["MATTER_COLLECTIVE_TEMPLATE"] = Promised with { CollectiveDecision = true },
        ["MATTER_JOINT_TEMPLATE"] = Joint with { Template = "standard" },
        ["MATTER_PROCEDURE_MISSING"] = Promised with { SpecialProcedures = [] },
        ["MATTER_PROCEDURE_WITHOUT_GROUND"] = Promised with { SpecialProcedures = [SiteVisit with { Ground = "" }] },
        ["MATTER_PROCEDURE_TWICE"] = Promised with { SpecialProcedures = [SiteVisit, SiteVisit] },
        ["MATTER_PROCEDURE_WITHOUT_TIME"] = Promised with { SpecialProcedures = [SiteVisit with { Expected = Limit.AtOnce }] },
        ["MATTER_PROCEDURE_TIMES_WRONG"] = Promised with { SpecialProcedures = [SiteVisit with { Mandatory = true, Times = 1 }] },
        ["MATTER_JOINT_WITHOUT_PARTICIPANTS"] = Joint with { Participants = [] },
        ["MATTER_PARTICIPANTS_WITHOUT_JOINT"] = Promised with { Participants = ["GAJJ"] },
        ["MATTER_PARTICIPANT_IS_OWNER"] = Joint with { Participants = ["GAJJ", "SCJG"] },
        ["MATTER_PARTICIPANT_TWICE"] = Joint with { Participants = ["GAJJ", "GAJJ"] },
        ["MATTER_EXTENSION_UNFOUNDED"] = Promised with { Extension = new(5, " ") },
        ["MATTER_LICENCE_WITHOUT_QUESTION"] = Promised with { Questions = [] },
        ["MATTER_RESULT_WITHOUT_SAMPLE"] = Promised with { ResultSample = null },
        ["MATTER_TOPICS_DIFFER"] = Promised with { Applicants = ApplicantKinds.Organisation },
        ["MATTER_LICENCE_WITHOUT_BASIS"] = Promised with { LegalBasis = [] },
    };

    public static TheoryData<string> Codes => [.. Broken.Keys];

    [Fact]
    public void A_promised_an_instant_and_a_joint_matter_keep_every_rule() =>
        Assert.Empty(new[] { Promised, Instant, Joint }.SelectMany(m => MatterRules.Check(m, A_matter.Department)));

    [Fact]
    public void Every_rule_is_broken_once_below() => Assert.Equal(MatterRules.Count, Broken.Count);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_rule_is_told_by_its_code_and_no_other_rule_complains(string code)
    {
        // A supply without time is what an instant matter's policy must have to break nothing else of length.
        string[] expected = code == "MATTER_INSTANT_TOLERATES" ? [code, "MATTER_SUPPLY_WITHOUT_TIME"] : [code];
        // An organ whose code fails the check is only seen by itself where the department has that very code.
        var department = code == "MATTER_CODE_ORGAN_CHECK" ? Owner(Broken[code].Code[..18]) : A_matter.Department;
        Assert.Equal(expected, MatterRules.Check(Broken[code], department).Select(f => f.Code));
    }

    [Fact]
    public void Every_fault_is_told_not_just_the_first() =>
        Assert.Equal(
            ["MATTER_PROMISE_LONGER_THAN_LAW", "MATTER_VISIT_WITHOUT_REASON", "MATTER_PHONES_ARE_ONE"],
            MatterRules.Check(Promised with { Promised = Limit.WorkDays(16), Visits = 1, ComplaintPhone = Promised.ConsultPhone }, A_matter.Department)
                .Select(f => f.Code));

    [Fact]
    public void A_fault_of_a_material_names_the_material()
    {
        var fault = Assert.Single(MatterRules.Check(Broken["MATTER_TOLERABLE_WITHOUT_POLICY"], A_matter.Department));
        Assert.Equal("Materials[M02].Tolerable", fault.Field);
        Assert.Equal("身份证明", fault.Args["material"]);
    }

    [Theory]
    [InlineData("instant")]
    [InlineData("commitment")]
    public void An_instant_matter_is_done_by_the_window_or_on_a_promise(string template) =>
        Assert.Empty(MatterRules.Check(Instant with { Template = template }, A_matter.Department));

    [Fact]
    public void A_visit_with_a_reason_needs_neither_web_nor_post() =>
        Assert.Empty(MatterRules.Check(Promised with { Visits = 1, VisitReason = "双方到场", Online = false, Post = false }, A_matter.Department));
}
