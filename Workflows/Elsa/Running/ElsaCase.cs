using Elsa.Extensions;
using Elsa.Workflows;
using Elsa.Workflows.Signals;
using Elsa.Workflows.State;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Elsa.Running;

/// <summary>One case in Elsa's memory for one signal: its workflow execution context, and what is done to it from outside of a run.</summary>
internal sealed class ElsaCase(ElsaFlow flow, IServiceProvider services, WorkflowExecutionContext context)
{
    private const string Counters = "FlowScope";

    public WorkflowExecutionContext Context => context;

    private ActivityExecutionContext Flowchart => context.ActivityExecutionContexts.Single(c => ReferenceEquals(c.Activity, flow.Flowchart));

    public static ElsaCase Open(ElsaFlow flow, IServiceProvider services, WorkflowState? state)
    {
        services.GetRequiredService<CountedIds>().After(state?.ActivityExecutionContexts.Select(c => c.Id) ?? []);
        var context = (state is null
            ? WorkflowExecutionContext.CreateAsync(services, flow.Workflow, "case")
            : WorkflowExecutionContext.CreateAsync(services, flow.Workflow, state)).GetAwaiter().GetResult();
        ((MergesLast)context.Scheduler).Flow = flow;
        return new ElsaCase(flow, services, context);
    }

    /// <summary>Elsa's step: runs what is scheduled until all rests.</summary>
    public void Run() => services.GetRequiredService<IWorkflowRunner>().RunAsync(context).GetAwaiter().GetResult();

    public WorkflowState Extract() => services.GetRequiredService<IWorkflowStateExtractor>().Extract(context);

    public ActivityExecutionContext? Waiting(int node) =>
        context.ActivityExecutionContexts.FirstOrDefault(c => c.Status == ActivityStatus.Running && flow.IndexOf(c.Activity) == node);

    /// <summary>The nodes that wait in Elsa.</summary>
    public IEnumerable<int> Waiting() =>
        context.ActivityExecutionContexts.Where(c => c.Status == ActivityStatus.Running).Select(c => flow.IndexOf(c.Activity)).OfType<int>().Order();

    /// <summary>Resumes a step's bookmark, so that the activity is left by this outcome.</summary>
    public void Resume(int node, string outcome)
    {
        var id = Waiting(node)?.Id;
        var bookmark = context.Bookmarks.FirstOrDefault(b => b.ActivityInstanceId == id)
            ?? throw new ElsaFaultException(flow.Definition.Nodes[node], "no bookmark");
        context.Input[Activities.ApprovalActivity.OutcomeInput] = outcome;
        context.ScheduleBookmark(bookmark);
    }

    /// <summary>Schedules a node as the flowchart itself would.</summary>
    public void Schedule(int node) =>
        Flowchart.SendSignalAsync(new ScheduleChildActivity(flow.Activities[node])).AsTask().GetAwaiter().GetResult();

    /// <summary>Executes a waiting node again, so that it brings its bookmarks up to date.</summary>
    public void Again(ActivityExecutionContext node) => context.ScheduleActivityExecutionContext(node);

    public void Count(Domain.Process.Flow.Tokens tokens, int entering = -1) => Flowchart.SetProperty(Counters, flow.Counters(tokens, entering));

    /// <summary>Takes away whatever of these nodes is in Elsa, without a word to the flowchart.</summary>
    public void Remove(Func<int, bool> nodes)
    {
        bool Gone(IActivity activity) => flow.IndexOf(activity) is { } node && nodes(node);
        var ids = context.ActivityExecutionContexts.Where(c => Gone(c.Activity)).Select(c => c.Id).ToHashSet();
        foreach (var bookmark in context.Bookmarks.Where(b => ids.Contains(b.ActivityInstanceId!)).ToList()) context.Bookmarks.Remove(bookmark);
        context.RemoveActivityExecutionContexts(c => ids.Contains(c.Id));
        Forget();
    }

    /// <summary>Callbacks of nodes that are no longer there: Elsa leaves them behind when it cancels.</summary>
    public void Forget()
    {
        var there = context.ActivityExecutionContexts.Where(c => !c.IsCompleted).Select(c => c.Activity).ToHashSet();
        context.RemoveCompletionCallbacks([.. context.CompletionCallbacks.Where(c => flow.IndexOf(c.Child.Activity) is not null && !there.Contains(c.Child.Activity))]);
    }

    /// <summary>Ends the workflow: by completing the flowchart where the process came to its end, else by cancelling it.</summary>
    public void Finish(bool cancelled)
    {
        if (context.Status == WorkflowStatus.Finished) return;
        Remove(_ => true);
        context.Scheduler.Clear();
        if (cancelled)
        {
            context.Cancel();
            return;
        }

        Flowchart.CompleteActivityAsync().AsTask().GetAwaiter().GetResult();
        Run();
    }
}
