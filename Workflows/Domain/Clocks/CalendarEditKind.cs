namespace ApprovalHub.Domain.Clocks;

/// <summary>What was changed in the working calendar.</summary>
public enum CalendarEditKind
{
    /// <summary>公布: the State Council's notice of a year</summary>
    YearPublished,

    /// <summary>更正: a later notice takes the place of a year's</summary>
    YearCorrected,

    /// <summary>停办: days on which the centre is shut (台风、汛情、疫情)</summary>
    Closed,

    /// <summary>恢复: a closure is taken back</summary>
    Reopened,
}
