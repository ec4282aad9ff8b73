using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates.Moving;

/// <summary>办件迁移: which version to which, node by node, a dry run on the real cases, and the move asked for with a reason; and the moves that there are.</summary>
public sealed partial class MovesPage(ITemplateApi templates, ITemplateMoveApi moves, Session session, Say say, NavigationManager navigation)
{
    private readonly Dictionary<string, string> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> cases = [];
    private MoveSuggestion? plan;
    private MoveForeseen? foreseen;
    private HubProblem? problem;
    private string reason = "";
    private int from, to;

    [Parameter]
    public string Id { get; set; } = "";

    private Session Session => session;

    private Say Say => say;

    private string? ProposeNot => cases.Count == 0 ? T["Moves.ChooseFirst"] : reason.Trim().Length == 0 ? T["Templates.WhyFirst"] : null;

    private async Task<Shelf> ReadAsync(CancellationToken cancellation)
    {
        var versions = (await templates.ListAsync(cancellation)).Where(t => t.Id == Id).OrderBy(t => t.Version).ToList();
        if (versions.Count == 0)
            await templates.FlowAsync(Id, 1, cancellation); // says by name that there is none
        var inForce = versions.FindLast(v => v.InForce)?.Version ?? versions.Max(v => v.Version);
        (from, to) = (versions.Find(v => v.OpenCases > 0 && v.Version != inForce)?.Version ?? versions.Min(v => v.Version), inForce);
        return new Shelf(versions[^1].Name, versions, await moves.ListAsync(Id, cancellation));
    }

    private void Choose(ref int version, ChangeEventArgs e)
    {
        version = int.Parse((string)e.Value!, CultureInfo.InvariantCulture);
        (plan, foreseen) = (null, null);
    }

    private async Task SuggestAsync()
    {
        foreseen = null;
        plan = await moves.SuggestAsync(Id, from, to);
        nodes.Clear();
        foreach (var match in plan.Matches)
            nodes[match.From] = match.To;
    }

    private async Task ForeseeAsync()
    {
        problem = null;
        foreseen = await moves.ForeseeAsync(Request);
        cases.Clear();
        cases.UnionWith(foreseen.Lines.Where(l => l.Possible).Select(l => l.CaseId));
    }

    private async Task ProposeAsync()
    {
        var seen = foreseen!.Lines.Where(l => cases.Contains(l.CaseId)).Select(l => new ProposeMoveRequest.Seen(l.CaseId, l.Revision)).ToList();
        var sheet = await moves.ProposeAsync(new ProposeMoveRequest(Request, reason.Trim(), seen));
        navigation.NavigateTo($"/templates/moves/{sheet.Line.Id}");
    }

    private MoveRequest Request => new(Id, from, to, nodes);

    private void Show(HubProblem? refused) => problem = refused;

    private sealed record Shelf(string Name, IReadOnlyList<TemplateLine> Versions, IReadOnlyList<TemplateMoveLine> Moves);
}
