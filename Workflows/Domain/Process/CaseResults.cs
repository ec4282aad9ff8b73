namespace ApprovalHub.Domain.Process;

/// <summary>The ways in which a case ends (办结结果), kept apart as FACTS 3.4 and 3.12 ask. The codes 0 to 6 are those of the exchange.</summary>
public static class CaseResults
{
    /// <summary>0 出证办结(准予)</summary>
    public const string Granted = "Granted";

    /// <summary>1 不予许可</summary>
    public const string Denied = "Denied";

    /// <summary>2 作废办结: the record is void.</summary>
    public const string Voided = "Voided";

    /// <summary>3 删除办结: entered by mistake.</summary>
    public const string EnteredByMistake = "EnteredByMistake";

    /// <summary>4 转报办结: passed on to the organ above.</summary>
    public const string Forwarded = "Forwarded";

    /// <summary>5 退件: never corrected or completed, or rejected in pre-review.</summary>
    public const string Returned = "Returned";

    /// <summary>6 不予受理</summary>
    public const string Refused = "Refused";

    /// <summary>不受理: no licence needed (许可法 §32(1)); reported as 6.</summary>
    public const string NotRequired = "NotRequired";

    /// <summary>不予受理: not this organ's power (许可法 §32(2)); reported as 6.</summary>
    public const string NotCompetent = "NotCompetent";

    /// <summary>撤回: withdrawn by the applicant, or deemed withdrawn; reported as 5.</summary>
    public const string Withdrawn = "Withdrawn";

    public static IReadOnlyList<string> All { get; } =
        [Granted, Denied, Voided, EnteredByMistake, Forwarded, Returned, Refused, NotRequired, NotCompetent, Withdrawn];
}
