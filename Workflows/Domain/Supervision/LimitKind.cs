namespace ApprovalHub.Domain.Supervision;

/// <summary>The limits that a case can run under; each has a ladder of rungs.</summary>
public enum LimitKind
{
    /// <summary>法定时限</summary>
    Statutory,

    /// <summary>承诺时限</summary>
    Promised,

    /// <summary>环节时限: of a step that has no name of its own here</summary>
    Step,

    /// <summary>容缺补齐: until when the applicant supplies what is owed</summary>
    Tolerance,

    /// <summary>告知补正: until when corrections must be told, else the application is deemed accepted (许可法 §32)</summary>
    Notice,

    /// <summary>补正: until when the applicant corrects</summary>
    Correction,

    /// <summary>网上预审</summary>
    PreReview,

    /// <summary>统一出件</summary>
    Dispatch,

    /// <summary>特别程序: the expected end of a stop, as told to the applicant (许可法 §45)</summary>
    SpecialProcedure,

    /// <summary>前后台交接: from the counter's acceptance until somebody of the department claims the case; it runs out with the day of acceptance</summary>
    Handover,
}
