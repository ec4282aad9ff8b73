using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Pages.Matters.Forms;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>
/// 自定义表单: the form of a matter, drawn or typed as JSON, with every fault at its place and what clerks and applicants will see beside it, and published as
/// the next version of the matter.
/// </summary>
public sealed partial class MatterFormPage(IMatterApi matters, ITemplateApi templates, HubClock clock, Say say, Browser browser) : IDisposable
{
    private const int Largest = 1024 * 1024;
    private HubProblem? problem;
    private FormDesk? desk;

    [Parameter]
    public string Code { get; set; } = "";

    /// <summary><c>text</c> for the text; else it is drawn.</summary>
    [SupplyParameterFromQuery(Name = "view")]
    public string? View { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Notices Notices { get; set; } = null!;

    [Inject]
    private DraftStore Store { get; set; } = null!;

    public void Dispose() => Leave();

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        Leave();
        var (versions, read) = (matters.VersionsAsync(Code, cancellation), MatterWords.ReadAsync(matters, templates, (T, say), cancellation));
        var newest = (await versions)[0].Version;
        var (guide, form, words) = (matters.VersionAsync(Code, newest, cancellation), matters.FormAsync(Code, newest, cancellation), await read);
        var matter = (await guide).Content;
        var steps = await FormStep.ReadAsync(templates, words, matter, cancellation);
        desk = new FormDesk(matters, Store, Code, (await form).Document ?? "");
        desk.Changed += Redraw;
        await desk.BeginAsync(clock.Today);
        return new Sheet(matter.Name, newest, words, desk, steps, [.. matter.Materials.Select(m => (m.Code, m.Name))]);
    }

    private void Leave()
    {
        if (desk is not null)
            desk.Changed -= Redraw;
    }

    private void Redraw() => _ = InvokeAsync(StateHasChanged);

    /// <summary>What was looked at is what is published.</summary>
    private string? WhyNot(FormDesk on) => on is { IsJudged: true, Found: { Faults.Count: 0, Changes.Count: > 0 } } ? null : T["FormEdit.NotYet"];

    private async Task TakeAsync(FormDesk on, InputFileChangeEventArgs taken)
    {
        problem = null;
        try
        {
            await on.TypeAsync(await TextFile.ReadAsync(taken.File, Largest, T));
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

    private async Task PublishAsync(FormDesk on)
    {
        var of = (on.Text, on.From);
        var found = await matters.PublishFormAsync(Code, on.Request);
        if (found.Faults.Count > 0)
        {
            on.Take(found, of);
            StateHasChanged();
            return;
        }
        await on.ForgetAsync();
        Notices.Add(T["Matters.FormDone", found.Version ?? 0]);
        Navigation.NavigateTo($"/matters/{Code}?version={found.Version}");
    }

    private string Address(string view) => view.Length == 0 ? $"/matters/{Code}/form" : $"/matters/{Code}/form?view={view}";

    private void Show(HubProblem? refused) => problem = refused;

    private DateOnly Day(ChangeEventArgs e) => DateOnly.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var day) ? day : clock.Today;

    private static string Date(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private sealed record Sheet(string Name, int Version, MatterWords Words, FormDesk Desk, IReadOnlyList<FormStep> Steps, IReadOnlyList<(string Code, string Name)> Materials);
}
