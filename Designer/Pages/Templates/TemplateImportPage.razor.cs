using System.Globalization;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>导入流程模板: a definition is checked first, with every fault beside the canvas and on its step; only without one it can be published.</summary>
public sealed partial class TemplateImportPage(ITemplateApi templates, HubClock clock, Say say, Notices notices)
{
    private const int Largest = 1024 * 1024;
    private FlowCanvas? canvas;
    private CheckResponse? found;
    private FlowGraph? graph;
    private HubProblem? problem;
    private JsonElement definition;
    private DateOnly from;
    private string? chosen, name;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized() => from = clock.Today;

    private async Task TakeAsync(InputFileChangeEventArgs taken)
    {
        (found, graph, problem, chosen, name) = (null, null, null, null, taken.File.Name);
        if (taken.File.Size > Largest)
        {
            problem = new HubProblem("TEMPLATE_TOO_LARGE", T["Templates.TooLarge", Largest / 1024]);
            return;
        }
        try
        {
            await using var stream = taken.File.OpenReadStream(Largest);
            using var json = await JsonDocument.ParseAsync(stream);
            definition = json.RootElement.Clone();
            await CheckAsync();
        }
        catch (JsonException fault)
        {
            problem = new HubProblem("TEMPLATE_NOT_JSON", T["Templates.NotJson"], T["Templates.NotJsonNext"], inner: fault);
        }
        catch (HubProblem refused)
        {
            problem = refused;
        }
    }

    private async Task CheckAsync()
    {
        found = await templates.CheckAsync(Request);
        graph = new TemplateGraph(T, say).Of(found.Flow, found.Faults);
    }

    private async Task PublishAsync()
    {
        try
        {
            await templates.PublishAsync(Request);
        }
        catch (HubProblem refused) when (refused.Code == "TEMPLATE_FAULTY")
        {
            await CheckAsync(); // what it is held against has changed since the check
            return;
        }
        notices.Add(T["Templates.Done", found!.Flow.Name, found.Version]);
        Navigation.NavigateTo($"/templates/{Uri.EscapeDataString(found.Id)}?version={found.Version.ToString(CultureInfo.InvariantCulture)}");
    }

    private TemplateRequest Request => new() { Definition = definition, EffectiveFrom = from };

    private void Begin(ChangeEventArgs e) =>
        from = DateOnly.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var day) ? day : clock.Today;

    private static string Date(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private void Show(HubProblem? refused) => problem = refused;

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
}
