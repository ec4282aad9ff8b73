using Elsa.Workflows.Attributes;
using Elsa.Workflows.Models;

namespace ApprovalHub.Elsa.Activities;

/// <summary>An act in which several are asked.</summary>
public abstract class BallotActivity : StepActivity
{
    [Input(AutoEvaluate = false)]
    public Input<object?>? Rule { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Ratio { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Sequence { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Posts { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? LeadTakesPart { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Silence { get; set; }
}
