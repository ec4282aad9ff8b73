using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>导入事项: files are checked as they are chosen, with every fault by file, row and field, or what would change; only then all of it is taken.</summary>
public sealed partial class MatterImportPage(IMatterApi matters, ITemplateApi templates, HubClock clock, Say say, Notices notices)
{
    private IReadOnlyList<string> names = [];
    private byte[] pack = [];
    private ImportCheckResponse? found;
    private HubProblem? problem;
    private MatterWords? words;
    private DateOnly from;
    private bool working;
    private int turn;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized() => from = clock.Today;

    private async Task TakeAsync(InputFileChangeEventArgs taken)
    {
        (names, pack, found, problem) = ([], [], null, null);
        var mine = ++turn;
        if (taken.FileCount > ImportPack.MostFiles)
        {
            problem = new HubProblem("FILES_UNFIT", T["Matters.TooMany", taken.FileCount, ImportPack.MostFiles], T["Matters.ImportFiles"]);
            return;
        }
        var files = taken.GetMultipleFiles(ImportPack.MostFiles);
        names = [.. files.Select(f => f.Name)];
        if (ImportPack.Refuses(files) is { } key)
        {
            problem = new HubProblem("FILES_UNFIT", T[key], T["Matters.ImportFiles"]);
            return;
        }
        var read = await ImportPack.OfAsync(files);
        if (mine != turn)
            return; // other files were chosen meanwhile
        pack = read;
        await CheckAsync();
    }

    /// <summary>The same files for another day are checked again: what they are held against differs by day.</summary>
    private async Task BeginAsync(ChangeEventArgs e)
    {
        from = DateOnly.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var day) ? day : clock.Today;
        found = null;
        if (pack.Length > 0)
            await CheckAsync();
    }

    private async Task CheckAsync()
    {
        var mine = ++turn;
        (working, problem) = (true, null);
        StateHasChanged();
        try
        {
            words ??= await MatterWords.ReadAsync(matters, templates, (T, say), CancellationToken.None);
            using var zip = ImportPack.Content(pack);
            var answer = await matters.CheckAsync(zip, from);
            if (mine == turn) // else other files or another day are asked for by now
                found = answer;
        }
        catch (HubProblem refused) when (mine == turn)
        {
            problem = refused;
        }
        catch (HubProblem) when (mine != turn)
        {
            return; // the later check says what is wrong
        }
        finally
        {
            working = working && mine != turn;
        }
    }

    private async Task PublishAsync()
    {
        try
        {
            using var zip = ImportPack.Content(pack);
            var done = await matters.ImportAsync(zip, from);
            notices.Add(T["Matters.Done", done.Published.Count]);
            Navigation.NavigateTo(done.Published.Count == 1 ? $"/matters/{done.Published[0]}" : "/matters");
        }
        catch (HubProblem refused) when (refused.Code is "IMPORT_FAULTY" or "BOOK_CHANGED")
        {
            await CheckAsync(); // what it is held against has changed since the check
            problem = refused;
        }
    }

    private void Show(HubProblem? refused) => problem = refused;

    private static string Date(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
