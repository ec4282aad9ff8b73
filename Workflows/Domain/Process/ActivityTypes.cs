namespace ApprovalHub.Domain.Process;

/// <summary>Names of the activity types that a template may use: Elsa's flow nodes and the acts of an approval (PROCESS.md).</summary>
public static class ActivityTypes
{
    public const string Flowchart = "Elsa.Flowchart";
    public const string Start = "Elsa.Start";
    public const string End = "Elsa.End";
    public const string Finish = "Elsa.Finish";
    public const string FlowFork = "Elsa.FlowFork";
    public const string FlowJoin = "Elsa.FlowJoin";

    /// <summary>条件分支</summary>
    public const string Branch = "ApprovalHub.Branch";

    /// <summary>网上预审</summary>
    public const string PreReview = "ApprovalHub.PreReview";

    /// <summary>收件受理</summary>
    public const string Intake = "ApprovalHub.Intake";

    /// <summary>补正</summary>
    public const string Correction = "ApprovalHub.Correction";

    /// <summary>审查</summary>
    public const string Review = "ApprovalHub.Review";

    /// <summary>并联审批</summary>
    public const string JointReview = "ApprovalHub.JointReview";

    /// <summary>会签</summary>
    public const string Countersign = "ApprovalHub.Countersign";

    /// <summary>特别程序</summary>
    public const string SpecialProcedure = "ApprovalHub.SpecialProcedure";

    /// <summary>决定</summary>
    public const string Decide = "ApprovalHub.Decide";

    /// <summary>集体决策</summary>
    public const string CollectiveDecision = "ApprovalHub.CollectiveDecision";

    /// <summary>容缺补齐</summary>
    public const string ToleranceGate = "ApprovalHub.ToleranceGate";

    /// <summary>制证</summary>
    public const string Issue = "ApprovalHub.Issue";

    /// <summary>统一出件</summary>
    public const string Dispatch = "ApprovalHub.Dispatch";

    /// <summary>告知</summary>
    public const string Notify = "ApprovalHub.Notify";

    /// <summary>一件事: known by name, refused at publishing for now.</summary>
    public const string Package = "ApprovalHub.Package";
}
