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
public sealed partial class DraftPage(ITemplateDraftApi drafts, WorkDays days, Say say, Notices notices, NavigationManager navigation)
{
    private FlowCanvas? canvas;
    private Loaded<Sheet>? loaded;
    private string? chosen;

    [Parameter]
    public string Id { get; set; } = "";

    private Say Say => say;

    protected override void OnParametersSet() => chosen = null;

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        var draft = await drafts.ReadAsync(Id, cancellation);
        return new Sheet(draft, await drafts.DifferenceAsync(Id, cancellation), new TemplateGraph(T, say).Of(draft.Flow, draft.Faults));
    }

    private Task DoneAsync(string done)
    {
        var line = loaded!.Value!.Is.Line;
        notices.Add(T[$"Templates.Done.{done}", line.Name, line.Version]);
        if (done is "publish" or "delete")
            navigation.NavigateTo(done == "delete" ? "/templates" : $"/templates/{Uri.EscapeDataString(Id)}?version={line.Version.ToString(CultureInfo.InvariantCulture)}");
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
