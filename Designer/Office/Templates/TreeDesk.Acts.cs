using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>What is done on the tree.</summary>
public sealed partial class TreeDesk
{
    /// <summary>Takes an edit up, and says what was done or why it was not.</summary>
    private async Task TakeAsync(TreeEdit edit, string? done, bool reach = true)
    {
        if (edit.Tree is not { } tree)
        {
            said = edit.Why is { } why ? words.No(why) : null;
            StateHasChanged();
            return;
        }
        said = done;
        if (reach && edit.Focus is { } to)
            Reach(to);
        await Desk.DoAsync(tree);
        StateHasChanged();
    }

    private void Choose(string place)
    {
        (chosen, adding, said) = (place, null, null);
        Reach(place, toFocus: false);
        StateHasChanged();
    }

    private void Ask(TreePlace place)
    {
        (adding, chosen, said) = (place, null, null);
        current = place.From;
        StateHasChanged();
    }

    private Task MoveAsync(string place)
    {
        Reach(place);
        return Task.CompletedTask;
    }

    private Task PressAsync(string key)
    {
        switch (key)
        {
            case "Enter":
                Choose(Current);
                return Task.CompletedTask;
            case "Insert" when Place(Current) is { } place:
                Ask(place);
                return Task.CompletedTask;
            case "Delete":
                return RemoveAsync();
            default:
                return Task.CompletedTask;
        }
    }

    /// <summary>Where a step is put in from a place: below a step, at the top of a column.</summary>
    private TreePlace? Place(string at)
    {
        var (id, port) = TreeMoves.Parts(at);
        if (Desk.Tree.Find(id) is not { } spot)
            return null;
        return port is null ? TreePlace.After(spot.Step) : new TreePlace(id, spot.Step.Ways.FirstOrDefault(w => w.Ports.Contains(port))?.Ports ?? [port]);
    }

    private async Task AddAsync(string type)
    {
        if (adding is not { } place)
            return;
        adding = null;
        var edit = Inserting.Insert(Desk.Tree, place, fresh.Of(type));
        await TakeAsync(edit, T["Tree.Added", edit.Tree?.Drawing.Step(edit.Focus)?.Name]);
        if (edit.Tree is null)
            Reach(place.From);
    }

    /// <summary>Takes out what has the focus, and says what goes with it.</summary>
    private Task RemoveAsync()
    {
        var (id, port) = TreeMoves.Parts(Current);
        var name = port is null ? stage.Name(id) : words.Port(port);
        var edit = port is null ? Removing.Remove(Desk.Tree, id) : Columns.Remove(Desk.Tree, id, port);
        var along = edit.Gone.Where(s => port is not null || s.Id != id).Select(s => s.Name).ToList();
        return TakeAsync(edit, along.Count == 0 ? T["Tree.Removed", name] : T["Tree.RemovedWith", name, string.Join(T["Common.And"], along)]);
    }

    private Task ChangeAsync(DrawnStep step)
    {
        var edit = Changing.Change(Desk.Tree, step);
        return TakeAsync(edit, Along(edit), reach: false);
    }

    private Task LeadAsync(StepTree.Spot spot, string port, string? to)
    {
        var edit = to == LeadsField.NewEnd ? Inserting.Insert(Desk.Tree, new TreePlace(spot.Step.Id, [port]), fresh.Of(DrawnStep.End))
            : Changing.Lead(Desk.Tree, spot.Step.Id, port, string.IsNullOrEmpty(to) ? null : to);
        return TakeAsync(edit, Along(edit), reach: false);
    }

    private string? Along(TreeEdit edit) => edit.Gone.Count == 0 ? null : T["Tree.GoneAlong", string.Join(T["Common.And"], edit.Gone.Select(s => s.Name))];

    private async Task StepAsync(bool redo)
    {
        said = T[redo ? Desk.History.CanRedo ? "Tree.Redone" : "Tree.NothingToRedo" : Desk.History.CanUndo ? "Tree.Undone" : "Tree.NothingToUndo"];
        var before = Desk.Tree;
        await Desk.StepAsync(redo);
        var place = TreeConcern.Between(before, Desk.Tree) ?? Current;
        chosen = chosen is null ? null : place; // an open drawer goes along
        Reach(place, chosen is null && adding is null);
        StateHasChanged();
    }

    private async Task AgainAsync()
    {
        try
        {
            await Desk.FlushAsync();
        }
        catch (HubProblem)
        {
            StateHasChanged(); // the desk shows it
        }
    }

    /// <summary>The drawer closes and the hand is back where it was.</summary>
    private Task CloseAsync()
    {
        (adding, chosen) = (null, null);
        Reach(Current);
        return Task.CompletedTask;
    }

    /// <summary>Goes to the step of a fault.</summary>
    private Task GoAsync(string id)
    {
        if (Desk.Tree.Find(id) is not null)
            Choose(id);
        return Task.CompletedTask;
    }
}
