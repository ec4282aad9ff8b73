using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>What of a case's way must be the same before and after it is moved: how it was accepted, what was decided, whether a result was made.</summary>
internal sealed record Milestones(string Intake, string? Result, bool Issued)
{
    public static Milestones Of(ProcessDefinition definition, Tokens tokens)
    {
        var intake = tokens.Followed.Items.Select(l => definition.Graph.Lines[l])
            .Where(l => definition.Nodes[l.Source].Type == ActivityTypes.Intake).Select(l => l.Port).Distinct().Order(StringComparer.Ordinal);
        return new Milestones(string.Join(',', intake), Decisions.Result(definition, tokens), Endings.Issued(definition, tokens));
    }
}
