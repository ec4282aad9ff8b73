using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Ratings;

namespace ApprovalHub.Features.Ports.Reports;

/// <summary>The values of our own that reports may hold; a platform's code table has one of its own for each.</summary>
public static class ReportValues
{
    public const string HandleKind = "handleKind", ApplicantKind = "applicantKind", IdentityKind = "identityKind", Source = "source", MaterialWay = "materialWay",
        Action = "stepAction", Result = "result", Correction = "correctionPhase", Delivery = "deliveryWay", Procedure = "stopKind", Unit = "limitUnit",
        Grade = "ratingGrade", RatingSource = "ratingSource", RatingPhase = "ratingPhase", RatingReason = "ratingReason";

    /// <summary>Identified by the citizen number.</summary>
    public const string Person = "Person";

    /// <summary>Identified by the credit code.</summary>
    public const string Organisation = "Organisation";

    /// <summary>All of them, by the name of their table.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [HandleKind] = Enum.GetNames<HandleKind>(),
        [ApplicantKind] = Enum.GetNames<ApplicantKind>(),
        [IdentityKind] = [Person, Organisation],
        [Source] = Enum.GetNames<Channel>(),
        [MaterialWay] = Enum.GetNames<MaterialWay>(),
        [Action] = Enum.GetNames<StepAction>(),
        [Result] = CaseResults.All,
        [Correction] = Enum.GetNames<CorrectionPhase>(),
        [Delivery] = Enum.GetNames<DeliveryWay>(),
        [Procedure] = Enum.GetNames<StopKind>(),
        [Unit] = Enum.GetNames<LimitUnit>(),
        [Grade] = Enum.GetNames<RatingGrade>(),
        [RatingSource] = Enum.GetNames<RatingSource>(),
        [RatingPhase] = Enum.GetNames<RatingPhase>(),
        [RatingReason] = Enum.GetNames<RatingReason>(),
    };
}
