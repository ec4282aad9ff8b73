using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>流程模板: a version on its canvas, with the details of a step beside it.</summary>
public sealed partial class TemplatePage(ITemplateApi templates, IMatterApi matters, ITemplateDraftApi drafts, WorkDays days, Say say)
{
    private Loaded<Sheet>? loaded;
    private HubProblem? problem;
    private TypedReason typed = new();

    [Inject]
    private Session Session { get; set; } = null!;

    [Inject]
    private Notices Notices { get; set; } = null!;

    [Inject]
    private HubClock Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The version; null: the one in force.</summary>
    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    protected override void OnParametersSet() => typed = new TypedReason { Day = Clock.Today };

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        var versions = (await templates.ListAsync(cancellation)).Where(t => t.Id == Id).OrderBy(t => t.Version).ToList();
        var wanted = Version ?? versions.Find(t => t.InForce)?.Version ?? 1;
        var flow = await templates.FlowAsync(Id, wanted, cancellation); // says by name that there is none
        var users = await matters.ListAsync(template: Id, take: 200, cancellation: cancellation);
        var changes = wanted > 1 ? await templates.DifferenceAsync(Id, wanted - 1, wanted, cancellation) : [];
        return new Sheet(flow, versions, versions.Find(t => t.Version == wanted)!, users.Items, changes, new TemplateGraph(T, say).Of(flow, []));
    }

    private IReadOnlyList<(string Text, string Value, int? Count)> Tabs(Sheet of) =>
        [.. of.Versions.Select(v => (T["Templates.VersionNo", v.Version], Number(v.Version), (int?)null))];

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>修订: the next version begins as this one; a draft that is under way is gone on with.</summary>
    private async Task ReviseAsync(int version)
    {
        try
        {
            await drafts.SaveAsync(new SaveDraftRequest { Definition = await templates.ReadAsync(Id, version) });
        }
        catch (HubProblem refused) when (refused.Code == "TEMPLATE_DRAFT_EXISTS")
        {
            Notices.Add(T["Templates.UnderWay"]);
        }
        Navigation.NavigateTo($"/templates/{Uri.EscapeDataString(Id)}/draft");
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record Sheet(
        TemplateFlow Flow, IReadOnlyList<TemplateLine> Versions, TemplateLine Line, IReadOnlyList<MatterLine> Matters, IReadOnlyList<TemplateChange> Changes, FlowGraph Graph);
}
