using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Clocks;

/// <summary>From a matter's special procedure to the stop that it makes.</summary>
public static class StopKinds
{
    public static StopKind Of(SpecialProcedureKind procedure) => procedure switch
    {
        SpecialProcedureKind.Hearing => StopKind.Hearing,
        SpecialProcedureKind.Tender => StopKind.Tender,
        SpecialProcedureKind.Auction => StopKind.Auction,
        SpecialProcedureKind.Inspection => StopKind.Inspection,
        SpecialProcedureKind.Testing => StopKind.Testing,
        SpecialProcedureKind.Quarantine => StopKind.Quarantine,
        SpecialProcedureKind.Appraisal => StopKind.Appraisal,
        SpecialProcedureKind.ExpertReview => StopKind.ExpertReview,
        SpecialProcedureKind.SiteVisit => StopKind.SiteVisit,
        SpecialProcedureKind.PublicNotice => StopKind.PublicNotice,
        SpecialProcedureKind.TechnicalReview => StopKind.TechnicalReview,
        _ => throw new ArgumentOutOfRangeException(nameof(procedure), procedure, "No such special procedure."),
    };
}
