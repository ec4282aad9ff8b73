using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa.Activities;
using Elsa.Workflows;
using Elsa.Workflows.Options;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Elsa.Running;

/// <summary>An Elsa of its own with our activities registered, as the hub's exports meet it elsewhere: no case, no rule of ours.</summary>
internal sealed class PlainElsa
{
    private readonly ElsaCore core = new();

    /// <summary>The definition's root as Elsa writes it back after reading it.</summary>
    public string Rewrite(ProcessDefinition definition) => core.Definitions.Serialize(core.Read(definition.Json));

    /// <summary>Runs the definition as it is, each waiting activity left by the outcome that is named for it; returns the activities in the order in which they were left.</summary>
    public async Task<(bool Finished, IReadOnlyList<string> Left)> RunAsync(ProcessDefinition definition, Func<string, string> outcome)
    {
        await using var scope = core.Scope();
        var runner = scope.ServiceProvider.GetRequiredService<IWorkflowRunner>();
        var graph = await core.GraphAsync(definition, core.Read(definition.Json));
        var left = new List<string>();
        var result = await runner.RunAsync(graph);
        while (result.WorkflowState.Bookmarks.FirstOrDefault() is { } bookmark)
        {
            left.Add(bookmark.ActivityId);
            var input = new Dictionary<string, object> { [ApprovalActivity.OutcomeInput] = outcome(bookmark.ActivityId) };
            result = await runner.RunAsync(graph, result.WorkflowState, new RunWorkflowOptions { BookmarkId = bookmark.Id, Input = input });
        }

        return (result.WorkflowState is { SubStatus: WorkflowSubStatus.Finished, Incidents.Count: 0 }, left);
    }
}
