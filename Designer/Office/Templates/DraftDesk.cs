using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>
/// A draft while it is drawn: its tree with undo and redo, kept in this browser at every edit and at the server a moment later. Nothing that was drawn is
/// lost with a session, a connection or a closed tab; where somebody else was faster, what they did is shown before anything is written over.
/// </summary>
public sealed partial class DraftDesk(ITemplateDraftApi drafts, DraftStore store, History<StepTree> history, TemplateDraftResponse draft, StepSorts sorts)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);
    private Drawing saved = history.Now.Drawing;
    private Task? saving;
    private bool pumping;

    /// <summary>Told of every change.</summary>
    public event Action? Changed;

    public History<StepTree> History { get; private set; } = history;

    public StepTree Tree => History.Now;

    /// <summary>As the server said last.</summary>
    public TemplateDraftResponse Is { get; private set; } = draft;

    /// <summary>Why it is not at the server yet.</summary>
    public HubProblem? Problem { get; private set; }

    /// <summary>What somebody else did meanwhile.</summary>
    public Overtaken? Conflict { get; private set; }

    /// <summary>Whether the server has all of it.</summary>
    public bool IsSaved => ReferenceEquals(saved, Tree.Drawing);

    private string Name => $"template/{Is.Line.Id}";

    /// <summary>What was drawn and never reached the server comes back, on top of what is there.</summary>
    /// <returns>Whether there was something.</returns>
    public async Task<bool> ResumeAsync()
    {
        if (await store.ReadAsync<KeptDrawing>(Name) is not { Value: { } kept } || Read(kept.Definition) is not { } tree)
            return false;
        if (DrawingChange.Between(Tree.Drawing, tree.Drawing).Count == 0)
        {
            await store.RemoveAsync(Name);
            return false;
        }
        var theirs = Tree;
        History = History.Do(tree);
        if (kept.Revision != Is.Line.Revision)
            Conflict = new Overtaken(Is, theirs, []);
        else
            _ = PumpAsync();
        return true;
    }

    /// <summary>Takes an edit up.</summary>
    public async Task DoAsync(StepTree tree)
    {
        History = History.Do(tree);
        await KeepAsync();
    }

    public async Task StepAsync(bool redo)
    {
        History = redo ? History.Redo() : History.Undo();
        await KeepAsync();
    }

    /// <summary>Brings all to the server now; throws what hinders it.</summary>
    public async Task FlushAsync()
    {
        Problem = null;
        while (!IsSaved && Conflict is null && Problem is null)
            await SavingAsync();
        if (Problem is { } problem)
            throw problem;
    }

    private async Task KeepAsync()
    {
        Problem = null;
        Changed?.Invoke();
        await store.SaveAsync(Name, new KeptDrawing(DrawingWriter.Text(Tree.Drawing), Is.Line.Revision));
        _ = PumpAsync();
    }

    /// <summary>Saves until the server has all, a moment after the last edit.</summary>
    private async Task PumpAsync()
    {
        if (pumping)
            return;
        pumping = true;
        try
        {
            while (!IsSaved && Conflict is null && Problem is null)
            {
                await Task.Delay(Pause);
                if (!IsSaved && Conflict is null)
                    await SavingAsync();
            }
        }
        finally
        {
            pumping = false;
        }
    }

    /// <summary>One save at a time.</summary>
    private Task SavingAsync() => saving is { IsCompleted: false } running ? running : saving = SaveAsync();

    private async Task SaveAsync()
    {
        var (tree, request) = (Tree, new SaveDraftRequest { Definition = DrawingWriter.Element(Tree.Drawing), Revision = Is.Line.Revision });
        try
        {
            Is = await drafts.SaveAsync(request);
            saved = tree.Drawing;
            if (IsSaved)
                await store.RemoveAsync(Name);
        }
        catch (HubProblem overtaken) when (overtaken.Code == "TEMPLATE_DRAFT_CHANGED")
        {
            await OvertakenAsync(tree);
        }
        catch (HubProblem problem)
        {
            Problem = problem;
        }
        finally
        {
            Changed?.Invoke();
        }
    }

    private StepTree? Read(string definition) => DrawingReader.Read(DrawingJson.Parse(definition)).Drawing is { } drawing ? StepTree.Of(drawing, sorts, Tree).Tree : null;

    /// <param name="Definition">As it was drawn.</param>
    /// <param name="Revision">Revision that it rests on.</param>
    public sealed record KeptDrawing(string Definition, Guid Revision);
}
