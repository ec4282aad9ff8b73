namespace ApprovalHub.Domain.Cases;

/// <summary>How a paper (文书) ceased to hold.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When; null where the case does not say.</param>
public sealed record PaperEnd(PaperEndReason Reason, DateTimeOffset? At)
{
    public PaperStanding Standing => Reason is PaperEndReason.Reissued or PaperEndReason.DecidedAnew ? PaperStanding.Replaced : PaperStanding.Void;
}
