using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>Where somebody else was faster.</summary>
public sealed partial class DraftDesk
{
    /// <summary>Their state takes the place of mine, which undo brings back.</summary>
    public async Task TakeTheirsAsync()
    {
        if (Conflict is not { } theirs)
            return;
        (Is, Conflict, saved) = (theirs.Is, null, theirs.Tree.Drawing);
        History = History.Do(theirs.Tree);
        await store.RemoveAsync(Name);
        Changed?.Invoke();
    }

    /// <summary>Mine is written over theirs, which was seen.</summary>
    public async Task KeepMineAsync()
    {
        if (Conflict is not { } theirs)
            return;
        (Is, Conflict, saved) = (theirs.Is, null, theirs.Tree.Drawing);
        await KeepAsync();
    }

    /// <summary>An answer that was lost on its way back is no conflict: what stands there is mine.</summary>
    private async Task OvertakenAsync(StepTree sent)
    {
        try
        {
            var (now, definition) = (await drafts.ReadAsync(Is.Line.Id), await drafts.DefinitionAsync(Is.Line.Id));
            var theirs = Read(definition.GetRawText());
            if (theirs is not null && DrawingChange.Between(sent.Drawing, theirs.Drawing).Count == 0)
                (Is, saved) = (now, sent.Drawing);
            else
                Conflict = new Overtaken(now, theirs ?? sent, theirs is null ? [] : DrawingChange.Between(saved, theirs.Drawing));
        }
        catch (HubProblem problem)
        {
            Problem = problem;
        }
    }

    /// <param name="Is">The draft as they left it.</param>
    /// <param name="Tree">Its tree.</param>
    /// <param name="Changes">What they did since it was read here; empty where that is not known.</param>
    public sealed record Overtaken(TemplateDraftResponse Is, StepTree Tree, IReadOnlyList<DrawingChange> Changes);
}
