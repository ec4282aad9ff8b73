using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>The form of the matter that a case was played with: which step fills in what, and what branches have asked for. Names, never values.</summary>
internal static class PlayedForm
{
    public static IReadOnlyList<string> Fills(Stage stage, StagedTask task) =>
        stage.Scene.Matter.Form is { } form && stage.Scene.Definition.Node(task.NodeId) is { } node ? [.. form.EditableAt(node).Select(name => form.Field(name)!.Title)] : [];

    public static IReadOnlyList<PlayedCase.Branch> Branches(Stage stage) =>
    [
        .. stage.Lines.Select(l => (l.Port, Node: stage.Scene.Definition.Node(l.Source))).Where(l => l.Node is { Type: ActivityTypes.Branch })
            .Select(l => new PlayedCase.Branch(l.Node!.Id, l.Node.Name, l.Port, Reads(stage, l.Node))).Where(b => b.Reads.Count > 0),
    ];

    private static IReadOnlyList<string> Reads(Stage stage, ProcessNode branch) =>
    [
        .. branch.Settings.Rules.SelectMany(r => r.Conditions).Select(c => c.Field).Where(f => f.StartsWith(ConditionFields.OfForm, StringComparison.Ordinal))
            .Select(f => f[ConditionFields.OfForm.Length..]).Distinct().Select(name => stage.Scene.Matter.Form?.Field(name)?.Title ?? name),
    ];
}
