using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Tests.Matters;

/// <summary>A matter that keeps every rule, and its department.</summary>
internal static class A_matter
{
    public const string Organ = "11410702MB9010010H";

    public static Department Department { get; } = Owner(Organ);

    public static MatterMaterial Form { get; } =
        new("M01", "申请书", true, false, 1, 0, MaterialForm.Either, MaterialSource.Applicant, "签字或盖章");

    public static MatterMaterial Identity { get; } = Form with { Code = "M02", Name = "身份证明", Tolerable = true, Originals = 0, Copies = 1 };

    public static SpecialProcedure SiteVisit { get; } = new(SpecialProcedureKind.SiteVisit, false, Limit.WorkDays(5), "食品安全法第三十五条");

    public static MatterContent Promised { get; } = new()
    {
        Code = Organ + "4000101001000",
        Name = "食品经营许可",
        Department = "SCJG",
        Type = MatterType.License,
        HandleKind = HandleKind.Promised,
        Applicants = ApplicantKinds.Both,
        Statutory = Limit.WorkDays(15),
        StatutoryGround = "食品安全法",
        Promised = Limit.WorkDays(10),
        Green = Limit.WorkDays(5),
        Template = "standard-site-visit",
        Materials = [Form, Identity],
        SpecialProcedures = [SiteVisit],
        TwoReviewers = true,
        Result = new MatterResult(ResultKind.Certificate, "食品经营许可证", 5),
        Tolerance = new TolerancePolicy(Limit.WorkDays(5), ToleranceEffect.DeemedWithdrawn, 12, false),
        Delegated = WindowAct.Receive | WindowAct.Accept | WindowAct.Deliver,
        ResultSample = "食品经营许可证样本",
        Questions = [new("没有营业执照能先申请吗？", "可以容缺受理。")],
        PersonTopics = ["准营准办"],
        OrganisationTopics = ["准营准办"],
        LegalBasis = ["食品安全法第三十五条"],
        ConsultPhone = "0373-5551001",
        ComplaintPhone = "0373-5551009",
        Online = true,
        Post = true,
        Address = "新乡市红旗区政务服务中心一楼101号窗口",
    };

    public static MatterContent Instant { get; } = Promised with
    {
        HandleKind = HandleKind.Instant,
        Promised = Limit.AtOnce,
        Green = null,
        Template = "instant",
        Materials = [Form],
        SpecialProcedures = [],
        Tolerance = null,
    };

    public static MatterContent Joint { get; } = Promised with { HandleKind = HandleKind.Joint, Template = "joint", Participants = ["GAJJ"] };

    public static Department Owner(string creditCode) =>
        new("SCJG", "新乡市红旗区市场监督管理局", "市场监管", creditCode, new ContactPhones("0373-5551001", "0373-5551009"));
}
