using System.Runtime.CompilerServices;
using ApprovalHub.Elsa.Running;
using Elsa.Workflows;
using Elsa.Workflows.Attributes;
using Elsa.Workflows.Models;
using Elsa.Workflows.Signals;

namespace ApprovalHub.Elsa.Activities;

/// <summary>
/// An act of an approval as an Elsa activity. Within the hub the run of the case says what the act is; in an Elsa of its own,
/// where these activities are registered, an act waits on a bookmark and is left by the workflow input <c>Outcome</c>.
/// </summary>
/// <remarks>The inputs are kept for Elsa and its Studio and never evaluated: the hub reads a node's data from the definition.</remarks>
public abstract class ApprovalActivity : Activity
{
    /// <summary>Workflow input that names the outcome when a bookmark is resumed.</summary>
    public const string OutcomeInput = "Outcome";

    protected ApprovalActivity([CallerFilePath] string? source = null, [CallerLineNumber] int? line = null)
        : base(source, line)
    {
    }

    [Input(AutoEvaluate = false)]
    public Input<object?>? Papers { get; set; }

    /// <summary>Whether somebody acts; else the system does it at once.</summary>
    protected abstract bool Waits { get; }

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (ElsaRun.Of(context) is { } run) await run.EnterAsync(context, ResumeAsync);
        else if (Waits) context.CreateBookmark(new CreateBookmarkArgs { BookmarkId = Id, Callback = ResumeAsync, AutoBurn = true });
        else await context.CompleteActivityWithOutcomesAsync(AtOnce);
    }

    /// <summary>Outcome in an Elsa of its own, where the system acts.</summary>
    protected virtual string AtOnce => "Done";

    /// <summary>
    /// Elsa takes a cancelled activity for a branch that is dead, and starts what waited for it behind a join that already let another
    /// branch win. Within the hub a cancelled act is just gone.
    /// </summary>
    protected override void OnSignalReceived(object signal, SignalContext context)
    {
        if (signal is CancelSignal && ElsaRun.Of(context.SenderActivityExecutionContext) is not null) context.StopPropagation();
    }

    private async ValueTask ResumeAsync(ActivityExecutionContext context) =>
        await context.CompleteActivityWithOutcomesAsync((string)context.WorkflowInput[OutcomeInput]);
}
