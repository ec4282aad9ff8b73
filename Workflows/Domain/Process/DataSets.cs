namespace ApprovalHub.Domain.Process;

/// <summary>Data sets of GB/T 39046-2020 that a step reports in <see cref="Effect.Report"/>.</summary>
public static class DataSets
{
    /// <summary>申请: when the case starts.</summary>
    public const string Application = "Application";

    /// <summary>受理: accepted, also with tolerated materials.</summary>
    public const string Acceptance = "Acceptance";

    /// <summary>办理: every finished task of review and decision.</summary>
    public const string Process = "Process";

    /// <summary>特别程序: when one begins and when it ends.</summary>
    public const string SpecialProcedure = "SpecialProcedure";

    /// <summary>办结: when the result is issued, or when the case ends without one.</summary>
    public const string Result = "Result";

    /// <summary>证照: when a certificate is made.</summary>
    public const string Certificate = "Certificate";

    /// <summary>补正: when it is told and when it is done.</summary>
    public const string Correction = "Correction";

    /// <summary>领取: when the result is handed over.</summary>
    public const string Collection = "Collection";

    /// <summary>评价: what the person served says of it.</summary>
    public const string Evaluation = "Evaluation";

    /// <summary>告知: not reported to the platforms, but sent to the applicant or to a post.</summary>
    public const string Notice = "Notice";
}
