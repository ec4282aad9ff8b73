using Elsa.Workflows.Activities.Flowchart.Attributes;
using Elsa.Workflows.Attributes;
using Elsa.Workflows.Models;

namespace ApprovalHub.Elsa.Activities;

/// <summary>The acts of PROCESS.md under their names; ports as in <see cref="Domain.Process.ActivityCatalogue"/>.</summary>
public static class Acts
{
    private const string Ours = "ApprovalHub";

    public static IReadOnlyList<Type> All { get; } = [.. typeof(Acts).GetNestedTypes()];

    /// <summary>网上预审</summary>
    [Activity(Ours, "审批", DisplayName = "网上预审"), FlowNode("Passed", "Rejected")]
    public sealed class PreReview : StepActivity;

    /// <summary>收件受理</summary>
    [Activity(Ours, "审批", DisplayName = "收件受理"), FlowNode("Accepted", "Tolerated", "Correction", "Refused", "NotRequired", "NotCompetent")]
    public sealed class Intake : StepActivity;

    /// <summary>补正</summary>
    [Activity(Ours, "审批", DisplayName = "补正"), FlowNode("Completed", "Overdue")]
    public sealed class Correction : StepActivity;

    /// <summary>审查</summary>
    [Activity(Ours, "审批", DisplayName = "审查"), FlowNode("Passed", "Failed", "Return")]
    public sealed class Review : StepActivity
    {
        [Input(AutoEvaluate = false)]
        public Input<object?>? Reviewers { get; set; }
    }

    /// <summary>并联审批</summary>
    [Activity(Ours, "审批", DisplayName = "并联审批"), FlowNode("Agreed", "Disagreed")]
    public sealed class JointReview : BallotActivity;

    /// <summary>会签</summary>
    [Activity(Ours, "审批", DisplayName = "会签"), FlowNode("Agreed", "Disagreed")]
    public sealed class Countersign : BallotActivity;

    /// <summary>特别程序</summary>
    [Activity(Ours, "审批", DisplayName = "特别程序"), FlowNode("Done", "Failed")]
    public sealed class SpecialProcedure : StepActivity
    {
        [Input(AutoEvaluate = false)]
        public Input<object?>? Procedure { get; set; }

        [Input(AutoEvaluate = false)]
        public Input<object?>? Expected { get; set; }

        [Input(AutoEvaluate = false)]
        public Input<object?>? Ground { get; set; }
    }

    /// <summary>决定</summary>
    [Activity(Ours, "审批", DisplayName = "决定"), FlowNode("Granted", "Denied", "Return")]
    public sealed class Decide : StepActivity;

    /// <summary>集体决策</summary>
    [Activity(Ours, "审批", DisplayName = "集体决策"), FlowNode("Granted", "Denied")]
    public sealed class CollectiveDecision : StepActivity;

    /// <summary>容缺补齐</summary>
    [Activity(Ours, "审批", DisplayName = "容缺补齐"), FlowNode("Completed", "Overdue")]
    public sealed class ToleranceGate : StepActivity;

    /// <summary>统一出件</summary>
    [Activity(Ours, "审批", DisplayName = "统一出件"), FlowNode("Delivered", "Unclaimed")]
    public sealed class Dispatch : StepActivity;

    /// <summary>制证</summary>
    [Activity(Ours, "审批", DisplayName = "制证"), FlowNode("Done")]
    public sealed class Issue : ApprovalActivity
    {
        protected override bool Waits => false;
    }

    /// <summary>告知</summary>
    [Activity(Ours, "审批", DisplayName = "告知"), FlowNode("Done")]
    public sealed class Notify : ApprovalActivity
    {
        [Input(AutoEvaluate = false)]
        public Input<object?>? Template { get; set; }

        [Input(AutoEvaluate = false)]
        public Input<object?>? To { get; set; }

        protected override bool Waits => false;
    }

    /// <summary>条件分支</summary>
    [Activity(Ours, "审批", DisplayName = "条件分支"), FlowNode("Default")]
    public sealed class Branch : ApprovalActivity
    {
        [Input(AutoEvaluate = false)]
        public Input<object?>? Rules { get; set; }

        protected override bool Waits => false;

        protected override string AtOnce => "Default";
    }
}
