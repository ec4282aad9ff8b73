using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Forms;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>
/// 自定义表单: the form of a matter as JSON, brought or typed, with every fault by its place, drawn as clerks and applicants will see it, and published as the
/// next version of the matter.
/// </summary>
public sealed partial class MatterFormPage(IMatterApi matters, ITemplateApi templates, HubClock clock, Say say, Browser browser)
{
    private const int Largest = 1024 * 1024;
    private string text = "";
    private FormCheckResponse? found;
    private FormSheet? preview;
    private HubProblem? problem;
    private DateOnly from;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Notices Notices { get; set; } = null!;

    /// <summary>What was looked at is what is published.</summary>
    private string? WhyNot => found is not { Faults.Count: 0, Changes.Count: > 0 } ? T["Matters.FormCheckFirst"] : null;

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        from = clock.Today;
        var (versions, words) = (matters.VersionsAsync(Code, cancellation), MatterWords.ReadAsync(matters, templates, (T, say), cancellation));
        var newest = (await versions)[0].Version;
        var (guide, form) = (matters.VersionAsync(Code, newest, cancellation), matters.FormAsync(Code, newest, cancellation));
        text = (await form).Document ?? "";
        return new Sheet((await guide).Content.Name, newest, await words);
    }

    private void Type(ChangeEventArgs e) => (text, found, preview, problem) = (e.Value as string ?? "", null, null, null);

    private async Task TakeAsync(InputFileChangeEventArgs taken)
    {
        try
        {
            (text, found, preview, problem) = (await TextFile.ReadAsync(taken.File, Largest, T), null, null, null);
            await CheckAsync();
        }
        catch (HubProblem unfit)
        {
            problem = unfit;
        }
        catch (IOException)
        {
            problem = new HubProblem("FILES_UNFIT", T["Matters.FormTooLarge"], T["Matters.FormHint"]);
        }
    }

    private async Task CheckAsync()
    {
        problem = null;
        found = await matters.CheckFormAsync(Code, Request);
        preview = found.Form is { } shape ? new FormSheet(shape, []) : null;
        StateHasChanged();
    }

    private async Task PublishAsync()
    {
        found = await matters.PublishFormAsync(Code, Request);
        if (found.Faults.Count > 0)
        {
            StateHasChanged();
            return;
        }
        Notices.Add(T["Matters.FormDone", found.Version ?? 0]);
        Navigation.NavigateTo($"/matters/{Code}?version={found.Version}");
    }

    private PublishFormRequest Request => new() { Document = string.IsNullOrWhiteSpace(text) ? null : text, EffectiveFrom = from };

    private void Show(HubProblem? refused) => problem = refused;

    private DateOnly Day(ChangeEventArgs e) => DateOnly.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var day) ? day : clock.Today;

    private static string Date(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private sealed record Sheet(string Name, int Version, MatterWords Words);
}
