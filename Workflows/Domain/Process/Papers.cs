namespace ApprovalHub.Domain.Process;

/// <summary>Kinds of paper that a step asks for in <see cref="Effect.ProduceDocument"/> (FACTS 3.8).</summary>
public static class Papers
{
    /// <summary>收件凭证: for every case, when it starts.</summary>
    public const string Receipt = "Receipt";

    /// <summary>受理通知书 (行政许可法第三十二条第二款)</summary>
    public const string AcceptanceNotice = "AcceptanceNotice";

    /// <summary>补正材料通知书 (行政许可法第三十二条第一款第四项)</summary>
    public const string CorrectionNotice = "CorrectionNotice";

    /// <summary>不予受理通知书 (行政许可法第三十二条第二款)</summary>
    public const string RefusalNotice = "RefusalNotice";

    /// <summary>不受理告知书 (行政许可法第三十二条第一款第一项)</summary>
    public const string NotRequiredNotice = "NotRequiredNotice";

    /// <summary>不予受理决定书, naming the competent organ (行政许可法第三十二条第一款第二项)</summary>
    public const string NotCompetentNotice = "NotCompetentNotice";

    /// <summary>容缺受理通知书</summary>
    public const string ToleranceNotice = "ToleranceNotice";

    /// <summary>特别程序告知书 (行政许可法第四十五条)</summary>
    public const string SpecialProcedureNotice = "SpecialProcedureNotice";

    /// <summary>准予行政许可决定书 (行政许可法第三十八条第一款)</summary>
    public const string GrantDecision = "GrantDecision";

    /// <summary>不予行政许可决定书 (行政许可法第三十八条第二款)</summary>
    public const string DenialDecision = "DenialDecision";

    /// <summary>证照 (行政许可法第三十九条)</summary>
    public const string Certificate = "Certificate";

    /// <summary>Papers that are told on the way; all others are results, which leave only when they are handed over (R-DISPATCH).</summary>
    public static IReadOnlyList<string> OnTheWay { get; } = [Receipt, AcceptanceNotice, CorrectionNotice, ToleranceNotice, SpecialProcedureNotice];
}
