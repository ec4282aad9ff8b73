using System.Net.Http.Headers;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>导入流程模板: one definition is shown with its faults before it is kept as a draft; a zip becomes drafts at once, file by file.</summary>
public sealed partial class TemplateImportPage(ITemplateApi templates, ITemplateDraftApi drafts, Say say, NavigationManager navigation)
{
    private const int Largest = 1024 * 1024, LargestPack = 16 * 1024 * 1024;
    private CheckResponse? found;
    private IReadOnlyList<PackedTemplate>? packed;
    private FlowGraph? graph;
    private HubProblem? problem;
    private JsonElement definition;
    private string? name;

    private async Task TakeAsync(InputFileChangeEventArgs taken)
    {
        (found, graph, problem, packed, name) = (null, null, null, null, taken.File.Name);
        var isPack = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        var most = isPack ? LargestPack : Largest;
        if (taken.File.Size > most)
        {
            problem = new HubProblem("TEMPLATE_TOO_LARGE", T["Templates.TooLarge", most / 1024]);
            return;
        }
        try
        {
            await using var stream = taken.File.OpenReadStream(most);
            await (isPack ? UnpackAsync(stream) : CheckAsync(stream));
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

    private async Task CheckAsync(Stream stream)
    {
        using var json = await JsonDocument.ParseAsync(stream);
        definition = json.RootElement.Clone();
        found = await templates.CheckAsync(new TemplateRequest { Definition = definition });
        graph = new TemplateGraph(T, say).Of(found.Flow, found.Faults);
    }

    private async Task UnpackAsync(Stream stream)
    {
        using var content = new StreamContent(stream);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        packed = await drafts.UnpackAsync(content);
    }

    private async Task KeepAsync()
    {
        await drafts.SaveAsync(new SaveDraftRequest { Definition = definition });
        navigation.NavigateTo($"/templates/{Uri.EscapeDataString(found!.Id)}/draft");
    }

    private void Show(HubProblem? refused) => problem = refused;
}
