using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>Matters as the published list has them.</summary>
internal static class Guides
{
    public static MatterGuide Food { get; } = Of("F", "Both",
        new("M01", "申请书", true, false, 1, 0, "Either", "Applicant", null),
        new("M02", "平面图", true, false, 1, 0, "Either", "Applicant", null),
        new("M04", "营业执照", true, true, 0, 0, "Electronic", "Shared", null));

    public static MatterGuide ForCompanies { get; } = Of("G", "Organisation", new MatterGuide.Material("M01", "登记表", true, false, 2, 0, "Either", "Applicant", null));

    private static MatterGuide Of(string code, string applicants, params MatterGuide.Material[] materials) => new()
    {
        Code = code,
        Name = "食品经营许可",
        Department = "SCJG",
        Type = "License",
        HandleKind = "Promised",
        Applicants = applicants,
        Statutory = new(15, "WorkDay"),
        StatutoryGround = "某条",
        Promised = new(10, "WorkDay"),
        Template = "standard",
        Materials = materials,
        Participants = [],
        SpecialProcedures = [],
        TwoReviewers = true,
        CollectiveDecision = false,
        Result = new("Certificate", "许可证", 5),
        Questions = [],
        LegalBasis = [],
        ConsultPhone = "",
        ComplaintPhone = "",
        Visits = 0,
        Online = true,
        Post = true,
        Fee = false,
        OnlinePayment = false,
        Address = "一楼",
    };
}
