namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What is done on the form.</summary>
public sealed partial class FormBoard
{
    private async Task TakeAsync(FormEdit edit, string? done, bool open = false)
    {
        if (ReferenceEquals(edit.Drawing, Desk.Drawing))
            return;
        said = done;
        if (edit.Focus is { } to)
            Reach(to, toFocus: !open); // a sheet that opens takes the hand along
        if (open || chosen is not null)
            chosen = edit.Focus;
        await Desk.DoAsync(edit.Drawing);
        StateHasChanged();
    }

    private void Choose(string place)
    {
        (chosen, adding, said) = (place, null, null);
        Reach(place, toFocus: false);
        StateHasChanged();
    }

    private void Ask(string place) => (adding, chosen, said) = (place, null, null);

    private Task PressAsync(string key)
    {
        switch (key)
        {
            case "Enter":
                Choose(Current);
                return Task.CompletedTask;
            case "Insert":
                Ask(Current);
                return Task.CompletedTask;
            case "Delete":
                return RemoveAsync();
            default:
                return MoveByAsync(key == "Up" ? -1 : 1);
        }
    }

    private async Task AddAsync(string kind)
    {
        if (adding is not { } place || Desk.Drawing is not { } drawing)
            return;
        adding = null;
        var title = T["FormEdit.FirstSection"];
        if (kind == Section)
            await TakeAsync(FormEdits.AddSection(drawing, place, T["FormEdit.NewSection"]), T["FormEdit.Added", T["FormEdit.NewSection"]], open: true);
        else
            await TakeAsync(FormEdits.Add(drawing, place, FieldKinds.Fresh(kind, Fresh(Say.Of("FormFieldKind", kind))), title), T["FormEdit.Added", Say.Of("FormFieldKind", kind)], open: true);
    }

    private Task RemoveAsync() =>
        Desk.Drawing is { } drawing && HasPlace ? TakeAsync(FormEdits.Remove(drawing, Current), T["FormEdit.Removed", NameOf(Current)]) : Task.CompletedTask;

    private Task MoveByAsync(int by) =>
        Desk.Drawing is { } drawing && HasPlace ? TakeAsync(FormMoves.Move(drawing, Current, by, T["FormEdit.FirstSection"]), T["FormEdit.Moved", NameOf(Current)]) : Task.CompletedTask;

    private Task DoubleAsync() =>
        Desk.Drawing is { } drawing ? TakeAsync(FormEdits.Double(drawing, Current, T["FormEdit.DoubleOf", NameOf(Current)], T["FormEdit.FirstSection"]), T["FormEdit.Doubled", NameOf(Current)]) : Task.CompletedTask;

    private async Task ChangeAsync(FormDrawing next)
    {
        said = null;
        await Desk.DoAsync(next);
        StateHasChanged();
    }

    /// <summary>The sheet stays with the field under its new key.</summary>
    private async Task RenameAsync(string name)
    {
        if (Desk.Drawing is not { } drawing || chosen is not { } place || name == FormDrawing.Last(place))
            return;
        var next = FieldFacts.Rename(drawing, place, name);
        if (ReferenceEquals(next, drawing))
        {
            said = T["FormEdit.KeyTaken", name];
            StateHasChanged();
            return;
        }
        await TakeAsync(new FormEdit(next, place[..^FormDrawing.Last(place).Length] + name), T["FormEdit.Renamed", name], open: true);
    }

    private async Task StepAsync(bool redo)
    {
        said = T[redo ? Desk.CanRedo ? "Tree.Redone" : "Tree.NothingToRedo" : Desk.CanUndo ? "Tree.Undone" : "Tree.NothingToUndo"];
        await Desk.StepAsync(redo);
        Reach(Current, !IsText && chosen is null && adding is null);
        StateHasChanged();
    }

    /// <summary>The drawer closes and the hand is back where it was.</summary>
    private Task CloseAsync()
    {
        (adding, chosen) = (null, null);
        Reach(Current);
        return Task.CompletedTask;
    }
}
