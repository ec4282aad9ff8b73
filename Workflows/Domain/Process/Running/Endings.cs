using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>With which result a case ends, and whether one has left.</summary>
internal static class Endings
{
    /// <summary>What the end itself says, else what was decided on the way; refuses an end without either, and a grant that nobody decided.</summary>
    public static string Result(ProcessDefinition definition, Tokens tokens, int node, string? port)
    {
        var end = definition.Nodes[node];
        var decided = Decisions.Result(definition, tokens, node, port);
        var result = end.Settings.EndResult ?? decided
            ?? throw Refusal.Conflict("PROCESS_END_WITHOUT_RESULT").With("node", end.Id).With("name", end.Name).Throwable();
        if (result == CaseResults.Granted && decided != CaseResults.Granted)
            throw Refusal.Conflict("PROCESS_RESULT_WITHOUT_DECISION", "行政许可法第三十八条").With("node", end.Id).With("name", end.Name).Throwable();
        return result;
    }

    /// <summary>Whether an <c>Issue</c> was passed, within a region if one is given.</summary>
    public static bool Issued(ProcessDefinition definition, Tokens tokens, Bits? region = null)
    {
        foreach (var index in tokens.Followed.Items)
        {
            var source = definition.Graph.Lines[index].Source;
            if (definition.Nodes[source].Type == ActivityTypes.Issue && (region is null || region.Has(source))) return true;
        }

        return false;
    }
}
