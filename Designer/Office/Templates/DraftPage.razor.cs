using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>模板草稿: what is to become the next version, with its faults on the canvas and what may be done with it.</summary>
public sealed partial class DraftPage(ITemplateDraftApi drafts, WorkDays days, Say say, Notices notices, HubClock clock)
{
    private FlowCanvas? canvas;
    private Loaded<Sheet>? loaded;
    private TypedReason? typed;
    private Guid typedFor;
    private string? chosen;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Parameter]
    public string Id { get; set; } = "";

    private Say Say => say;

    protected override void OnParametersSet() => chosen = null;

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        var draft = await drafts.ReadAsync(Id, typed?.Day, cancellation);
        Begin(draft.Line);
        return new Sheet(draft, await drafts.DifferenceAsync(Id, cancellation), new TemplateGraph(T, say).Of(draft.Flow, draft.Faults));
    }

    /// <summary>Another revision begins as it was submitted last; the same one keeps what is typed.</summary>
    private void Begin(TemplateDraftLine line)
    {
        if (typed is not null && typedFor == line.Revision)
            return;
        var day = line.EffectiveFrom is { } asked && asked > clock.Today ? asked : clock.Today;
        (typed, typedFor) = (new TypedReason { Day = day, Words = line.State == "Editing" ? line.Why ?? "" : "" }, line.Revision);
    }

    private Task DoneAsync(string done)
    {
        var line = loaded!.Value!.Is.Line;
        notices.Add(T[$"Templates.Done.{done}", line.Name, line.Version]);
        if (done is "publish" or "delete")
            Navigation.NavigateTo(done == "delete" ? "/templates" : $"/templates/{Uri.EscapeDataString(Id)}?version={line.Version.ToString(CultureInfo.InvariantCulture)}");
        return done is "publish" or "delete" ? Task.CompletedTask : ReloadAsync();
    }

    private Task ReloadAsync() => loaded!.ReloadAsync();

    private void Choose(string id) => chosen = id;

    private void Close()
    {
        if (chosen is { } id)
            canvas?.Reach(id);
        chosen = null;
    }

    private void Go(string id)
    {
        canvas?.Reveal(id);
        chosen = id;
    }

    private Task KeyAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Close();
        return Task.CompletedTask;
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record Sheet(TemplateDraftResponse Is, IReadOnlyList<TemplateChange> Changes, FlowGraph Graph);
}
