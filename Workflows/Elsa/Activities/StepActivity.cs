using System.Runtime.CompilerServices;
using Elsa.Workflows.Attributes;
using Elsa.Workflows.Models;

namespace ApprovalHub.Elsa.Activities;

/// <summary>An act of people: its open tasks are bookmarks.</summary>
public abstract class StepActivity([CallerFilePath] string? source = null, [CallerLineNumber] int? line = null) : ApprovalActivity(source, line)
{
    [Input(AutoEvaluate = false)]
    public Input<object?>? Who { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Post { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Limit { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Fields { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Remind { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? EscalateTo { get; set; }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Overdue { get; set; }

    protected override bool Waits => true;
}
