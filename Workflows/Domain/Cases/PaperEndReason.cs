namespace ApprovalHub.Domain.Cases;

/// <summary>Why a paper (文书) does not hold any more, in words that tell nothing of the person.</summary>
public enum PaperEndReason
{
    /// <summary>A later paper of its kind was issued (换发).</summary>
    Reissued,

    /// <summary>The decision was made anew, and this paper with it.</summary>
    DecidedAnew,

    /// <summary>The decision was taken up again and stands no more.</summary>
    DecisionTakenUp,

    /// <summary>What was granted was denied afterwards.</summary>
    DecisionDenied,

    /// <summary>作废: its case is void.</summary>
    CaseVoided,

    /// <summary>误录删除: its case was entered by mistake.</summary>
    EnteredByMistake,
}
