using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>One sample of every kind of paper.</summary>
internal static class AllSamples
{
    private static readonly Paper[] All =
    [
        Samples.Receipt,
        Samples.Notice,
        Samples.Grant,
        IntakeSamples.Correction,
        IntakeSamples.Corrected,
        IntakeSamples.ReviewCorrection,
        IntakeSamples.ReviewCorrected,
        ToleranceSamples.Promise,
        ToleranceSamples.Tolerance,
        EndSamples.Refusal,
        EndSamples.NotRequired,
        EndSamples.NotCompetent,
        EndSamples.Withdrawal,
        EndSamples.Termination,
        EndSamples.Unclaimed,
        ServiceSamples.Service,
        ServiceSamples.Fee,
        DeskSamples.Authority,
        DeskSamples.Slip,
        ReviewSamples.Procedure,
        ReviewSamples.Extension,
        ReviewSamples.Inspection,
        ReviewSamples.HearingRights,
        ReviewSamples.HearingNotice,
        ReviewSamples.HearingMinutes,
        DecisionSamples.Denial,
        DecisionSamples.Collective,
        DecisionSamples.Certificate,
        DecisionSamples.FoodLicence,
    ];

    public static Paper Of(string kind) => All.Single(paper => KindOf(paper) == kind);

    /// <summary>The record of a kind is named after it: <c>ReceiptPaper</c> is of Receipt.</summary>
    public static string KindOf(Paper paper) => paper.GetType().Name[..^nameof(Paper).Length];
}
