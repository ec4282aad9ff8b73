namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>By which rule an answer was assumed that history does not give. Whatever is assumed lets the case go on as the applicant wishes, a second decision says as the first.</summary>
public enum AssumedBy
{
    /// <summary>The step is new: nobody was ever asked. It takes its whole limit.</summary>
    NewStep,

    /// <summary>The step is asked more often, or of more, than it was. It takes its whole limit.</summary>
    AskedMore,

    /// <summary>It was asked and never answered, as another answer had decided. It takes its whole limit.</summary>
    NeverAnswered,

    /// <summary>What was answered is no outcome of the step any more.</summary>
    OutcomeGone,

    /// <summary>As the other reviewer of the same step said, at the same time.</summary>
    AsTheOther,

    /// <summary>The step's own limit ran out before it was answered, and the template says what follows.</summary>
    LimitRanOut,

    /// <summary>Nothing happened yet: the case was made up.</summary>
    MadeUp,
}
