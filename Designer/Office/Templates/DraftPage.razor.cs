using System.Globalization;
using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>模板草稿: what is to become the next version, drawn as a tree by administrators, else on its canvas, with its faults and what may be done with it.</summary>
public sealed partial class DraftPage(ITemplateDraftApi drafts, WorkDays days, Say say, Notices notices, HubClock clock) : IDisposable
{
    private DraftOpening? opening;
    private StepCatalogue? catalogue;
    private Loaded<Sheet>? loaded;
    private TypedReason? typed;
    private IReadOnlyList<TemplateChange> changes = [];
    private (string, string) typedFor;
    private Guid compared;
    private DraftDesk? desk;

    [Inject]
    private ITemplateApi Templates { get; set; } = null!;

    [Inject]
    private ITableApi Tables { get; set; } = null!;

    [Inject]
    private IPeopleApi People { get; set; } = null!;

    [Inject]
    private DraftStore Store { get; set; } = null!;

    [Inject]
    private Session Session { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Parameter]
    public string Id { get; set; } = "";

    private Say Say => say;

    public void Dispose() => Leave();

    private static TemplateDraftResponse Now(Sheet shown) => shown.Desk?.Is ?? shown.Is;

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        opening ??= new DraftOpening(drafts, Tables, People, Store, Session);
        catalogue ??= await Templates.StepsAsync(cancellation);
        var draft = await drafts.ReadAsync(Id, typed?.Day, cancellation);
        Begin(draft.Line);
        (changes, compared) = (await drafts.DifferenceAsync(Id, cancellation), draft.Line.Revision);
        var opened = await opening.OpenAsync(draft, catalogue, cancellation);
        Leave();
        desk = opened.Desk;
        if (desk is not null)
            desk.Changed += Told;
        return new Sheet(draft, desk, opened.Fields, opened.Why is { } why ? new TreeWords(T, say, opened.Sorts).No(why) : null, new TemplateGraph(T, say).Of(draft.Flow, draft.Faults));
    }

    private void Leave()
    {
        if (desk is not null)
            desk.Changed -= Told;
        desk = null;
    }

    private void Told() => _ = InvokeAsync(async () =>
    {
        StateHasChanged();
        if (desk is not { IsSaved: true } now || now.Is.Line.Version == 1 || now.Is.Line.Revision == compared)
            return;
        compared = now.Is.Line.Revision;
        try
        {
            changes = await drafts.DifferenceAsync(Id);
            StateHasChanged();
        }
        catch (Server.HubProblem away)
        {
            notices.Add(away.Text); // the drawing itself is safe; the next save asks again
        }
    });

    /// <summary>A draft that was sent back begins as it was submitted last; while it is drawn it keeps what is typed.</summary>
    private void Begin(TemplateDraftLine line)
    {
        if (typed is not null && typedFor == (line.Id, line.State))
            return;
        var day = line.EffectiveFrom is { } asked && asked > clock.Today ? asked : clock.Today;
        (typed, typedFor) = (new TypedReason { Day = day, Words = line.State == "Editing" ? line.Why ?? "" : "" }, (line.Id, line.State));
    }

    private Task DoneAsync(string done)
    {
        var line = Now(loaded!.Value!).Line;
        notices.Add(T[$"Templates.Done.{done}", line.Name, line.Version]);
        if (done is "publish" or "delete")
            Navigation.NavigateTo(done == "delete" ? "/templates" : $"/templates/{Uri.EscapeDataString(Id)}?version={line.Version.ToString(CultureInfo.InvariantCulture)}");
        return done is "publish" or "delete" ? Task.CompletedTask : ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        if (desk is { IsSaved: false, Conflict: null } drawn)
            await drawn.FlushAsync();
        await loaded!.ReloadAsync();
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record Sheet(TemplateDraftResponse Is, DraftDesk? Desk, IReadOnlyList<ConditionFieldLine> Fields, string? Why, FlowGraph Graph);
}
