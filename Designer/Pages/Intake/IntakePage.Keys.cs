using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>Keys of the counter, where the focus goes, and what happens while nobody presses anything.</summary>
public sealed partial class IntakePage
{
    private readonly List<IAsyncDisposable> bindings = [];

    [Inject]
    private Keys Keys { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Desk.Changed += Refresh;
        Desk.Edited += Forgive;
        Shelf.Changed += Refresh;
        Connection.Changed += Refresh;
        Sender.Settled += Settled;
        await Shelf.LoadAsync();
        await OpenAsync(Shelf.Drafts.LastOrDefault(d => d.Stage == IntakeStage.Typing) ?? new IntakeDraft());
        _ = Sender.SendAllAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await BindAsync();
        if (focus is not { } targets)
            return;
        var there = false;
        foreach (var target in targets.Split('|'))
            there = await Browser.FocusAsync(target);
        if (there)
            focus = null;
    }

    public async ValueTask DisposeAsync()
    {
        Desk.Changed -= Refresh;
        Desk.Edited -= Forgive;
        Shelf.Changed -= Refresh;
        Connection.Changed -= Refresh;
        Sender.Settled -= Settled;
        Desk.Dispose();
        foreach (var binding in bindings)
            await binding.DisposeAsync();
    }

    private void SearchAsync() => (searching, focus) = (Desk.IsOpen, "#matter-q");

    private void ChosenAsync() => (searching, focus) = (false, "#applicant-id");

    /// <summary>Says what was refused, and goes to the field that it waits for.</summary>
    private Task ShowAsync(HubProblem? found)
    {
        problem = found;
        focus = found?.Code switch
        {
            "GROUND_MISSING" => "#ground",
            "REASON_MISSING" => "#opinion",
            "PROMISE_NOT_SIGNED" or "PROMISE_SIGNED_BY_ANOTHER" => "#signer",
            "SUPPLY_LIMIT_TOO_LONG" => "#supply-days",
            "MATERIALS_MISSING" or "MAIN_MATERIAL_MISSING" => ".checklist select",
            { } code when code.StartsWith("FORM_", StringComparison.Ordinal) && found.Parts is [var first, ..] => "#form-" + first.Place.Replace('/', '-'),
            { } code when code.StartsWith("MOBILE", StringComparison.Ordinal) => "#applicant-phone",
            { } code when code.StartsWith("CITIZEN", StringComparison.Ordinal) || code.StartsWith("CREDIT", StringComparison.Ordinal) => "#applicant-id",
            _ => focus,
        };
        return Task.CompletedTask;
    }

    private async Task BindAsync()
    {
        await OnAsync("Alt+1", SearchAsync);
        await OnAsync("Alt+2", () => focus = "#applicant-id");
        await OnAsync("Alt+3", () => focus = ".checklist select");
        await OnAsync("Alt+4", () => focus = ".matter-form input, .matter-form select, .matter-form textarea");
        await OnAsync("Alt+G", () => focus = "#green-reason", () => ClickAsync("#green"));
        await OnAsync("Alt+T", () => focus = Desk.Form.HasAgent ? "#agent-id" : ".checklist select", () => ClickAsync("#has-agent"));
        await OnAsync("Alt+W", () => focus = "#opinion", () => materials?.AllAsync() ?? Task.CompletedTask);
        await OnAsync("Alt+U", () => { }, () => materials?.FilesAsync() ?? Task.CompletedTask);
        await OnAsync("F3", () => { }, NextParkedAsync);
        foreach (var (name, letter) in OutcomePanel.Keyed)
            await OnAsync($"Alt+{letter}", () => focus = name == "Correction" ? ".checklist .asked input" : name == "Tolerated" ? "#signer" : "#opinion", () => outcomes?.ChooseAsync(name) ?? Task.CompletedTask);
    }

    private async Task OnAsync(string combination, Action then, Func<Task>? act = null) => bindings.Add(await Keys.OnAsync(combination, () => InvokeAsync(async () =>
    {
        if (act is not null)
            await act();
        then();
        StateHasChanged();
    })));

    private async Task ClickAsync(string selector) => await Browser.ClickAsync(selector);

    private Task NextParkedAsync()
    {
        var at = Shelf.Drafts.ToList().IndexOf(Desk.Draft);
        return Shelf.Drafts.Count == 0 ? Task.CompletedTask : OpenAsync(Shelf.Drafts[(at + 1) % Shelf.Drafts.Count]);
    }

    /// <summary>A draft that waited for the server has gone through, or was refused: on the counter it is shown, else its mark says so.</summary>
    private void Settled(IntakeDraft draft, HubProblem? fault) => _ = InvokeAsync(async () =>
    {
        if (draft != Desk.Draft)
            return;
        problem = fault is { IsAway: false } ? fault : null;
        if (fault is null)
            await ReceivedAsync();
        StateHasChanged();
    });

    private void Forgive() => problem = null;

    private void Refresh() => _ = InvokeAsync(async () =>
    {
        if (Desk.Draft is { Stage: IntakeStage.Received, ServerId: not null } && Desk.Files is { IsBusy: false })
            await Sender.SendAllAsync(); // files that were still on their way have arrived
        StateHasChanged();
    });
}
