using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Watches tokens that are brought forward to where a case stands: they neither go back nor come to an end.</summary>
internal sealed class ReplayHost(ProcessDefinition definition) : ITokenHost
{
    /// <summary>The tokens went where the case cannot be.</summary>
    public bool IsLost { get; private set; }

    public IReadOnlyList<string>? Enter(int node)
    {
        var entered = definition.Nodes[node];
        if (entered.Type == ActivityTypes.Branch || entered.Sort!.OpensTask) return null;
        return entered.Type == ActivityTypes.FlowFork && !entered.Settings.Branches.IsEmpty ? entered.Settings.Branches : ["Done"];
    }

    public void Cancelled(int node, string why)
    {
        // a branch that lost the race, as it did for the case
    }

    public void Returning(int target, Bits region) => IsLost = true;

    public bool Ends(int node, string port) => Running.Offered.EndsCase(definition, definition.Nodes[node], port);

    public bool IsEnd(int node) => definition.Nodes[node].Type is ActivityTypes.End or ActivityTypes.Finish;

    public void Ended(int node, string? port) => IsLost = true;

    public void Starved(int node) => IsLost = true;

    public void Endless(int node) => IsLost = true;
}
