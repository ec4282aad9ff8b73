using ApprovalHub.Domain.Process.Running;
using Elsa.Workflows;
using Elsa.Workflows.Models;

namespace ApprovalHub.Elsa.Running;

/// <summary>The open tasks as Elsa's bookmarks, under the tasks' keys.</summary>
internal sealed class ElsaTasks(ElsaFlow flow, ElsaCase elsa, CaseState state)
{
    /// <summary>Gives a waiting activity just the bookmarks of its open tasks.</summary>
    public void Ask(ActivityExecutionContext activity, int node, ExecuteActivityDelegate resume)
    {
        var keys = Keys(state.Steps.Find(s => s.Node == node)!).ToList();
        foreach (var bookmark in activity.Bookmarks.Where(b => !keys.Contains(b.Id)).ToList()) elsa.Context.Bookmarks.Remove(bookmark);
        foreach (var key in keys.Except(activity.Bookmarks.Select(b => b.Id).ToList()))
            activity.CreateBookmark(new CreateBookmarkArgs { BookmarkId = key, Callback = resume });
    }

    /// <summary>Schedules what is not as the case's books say: who was asked or answered, and after a recall the steps that are open again.</summary>
    public void Align(bool rewound)
    {
        if (rewound)
        {
            elsa.Remove(n => !state.Steps.Exists(s => s.Node == n));
            elsa.Count(state.Tokens);
        }

        foreach (var step in state.Steps)
        {
            if (elsa.Waiting(step.Node) is not { } activity) elsa.Schedule(step.Node);
            else if (!activity.Bookmarks.Select(b => b.Id).ToHashSet().SetEquals(Keys(step))) elsa.Again(activity);
        }
    }

    /// <summary>Elsa waits at just the steps that are open, or the act fails.</summary>
    public void Check()
    {
        elsa.Forget();
        if (!elsa.Waiting().SequenceEqual(state.Steps.Select(s => s.Node).Order()))
            throw new ElsaFaultException(flow.Definition.Nodes[flow.Graph.Start], "out of step");
    }

    private IEnumerable<string> Keys(ActiveStep step) => step.Tasks.Where(t => t.IsOpen).Select(t => step.Key(flow.Definition.Nodes[step.Node].Id, t));
}
