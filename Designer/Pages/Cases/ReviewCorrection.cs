using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>What a review has asked the applicant for (审查阶段补正) and has not come since.</summary>
internal static class ReviewCorrection
{
    /// <summary>The stop that came with it, or null where nothing was asked for.</summary>
    public static CaseResponse.StopValue? Of(CaseResponse of) => of.Stops.FirstOrDefault(s => s.Kind == "ReviewCorrection");

    /// <summary>What is still to come, until the decision.</summary>
    public static IReadOnlyList<CaseResponse.MaterialValue> Open(CaseResponse of) => of.State == "Ended" || of.DecidedAt is not null || Of(of) is not { } asked ? []
        : [.. of.Materials.Where(m => m.CorrectionAsked is not null && (m.TakenAt is null || m.TakenAt <= asked.StoppedAt))];
}
