using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates.Rehearsal;

/// <summary>逐步走一遍: a case played on the canvas by choices. The server keeps nothing: all choices are sent each time.</summary>
public sealed partial class WalkPage(IRehearsalApi rehearsals, ITemplateApi templates, ITemplateDraftApi drafts, WorkDays days, Say say)
{
    private WalkRequest walk = new();
    private WalkResponse? shown;
    private TemplateFlow? template;
    private FlowGraph? graph;
    private HubProblem? problem;

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>A published version; null: the draft.</summary>
    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    private string Back => Version is { } version
        ? $"/templates/{Uri.EscapeDataString(Id)}?version={version.ToString(CultureInfo.InvariantCulture)}" : $"/templates/{Uri.EscapeDataString(Id)}/draft";

    private string? Now => shown?.Case.Steps.FirstOrDefault(s => s.EndedAt is null)?.NodeId;

    private async Task<TemplateFlow> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        if (Version is { } version)
            (template, walk) = (await templates.FlowAsync(Id, version, cancellation), new WalkRequest { Id = Id, Version = version });
        else
        {
            var draft = await drafts.ReadAsync(Id, null, cancellation);
            (template, walk) = (draft.Flow, new WalkRequest { Id = Id, Revision = draft.Line.Revision });
        }
        await PlayAsync(walk, cancellation);
        return template;
    }

    private Task BeginAsync(WalkRequest.Facts begin) => PlayAsync(walk with { Begin = begin, Choices = [] }, default);

    private Task BackAsync() => PlayAsync(walk with { Choices = [.. walk.Choices.SkipLast(1)] }, default);

    private Task ChooseAsync(WalkRequest.Choice choice) => PlayAsync(walk with { Choices = [.. walk.Choices, choice] }, default);

    private Task PlayAsync() => PlayAsync(walk, default);

    /// <summary>A choice that cannot be taken is told and not kept.</summary>
    private async Task PlayAsync(WalkRequest next, CancellationToken cancellation)
    {
        shown = await rehearsals.WalkAsync(next, cancellation);
        walk = next with { Choices = [.. next.Choices.Take(shown.Taken)] };
        graph = new WalkGraph(T, say).Of(template!, shown);
        problem = null;
        StateHasChanged(); // a choice is made inside a part of the page
    }
}
