namespace ApprovalHub.Domain.Cases;

/// <summary>What can fall due in a case; at one instant they happen in this order.</summary>
public enum DueKind
{
    /// <summary>A rung of a limit's ladder: it marks and tells.</summary>
    Rung,

    /// <summary>No correction notice in time: deemed accepted.</summary>
    Notice,

    /// <summary>Tolerated materials have not come.</summary>
    Tolerance,

    /// <summary>What was asked for in a review has not come by its last day: the clocks go on.</summary>
    ReviewCorrection,

    /// <summary>A step's own limit has run out.</summary>
    Step,

    /// <summary>Nobody has fetched what lay ready at the desk, by a term of the template's own.</summary>
    Unclaimed,

    /// <summary>The promised limit has run out.</summary>
    Promised,

    /// <summary>The statutory limit has run out.</summary>
    Statutory,

    /// <summary>Nothing was due after all: the calendar had changed, and the dates were counted anew.</summary>
    Redated,
}
