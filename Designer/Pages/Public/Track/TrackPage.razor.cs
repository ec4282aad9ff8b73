using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Public.Track;

/// <summary>
/// 查进度, by case number and query code. Both are held in this tab's memory only: not in the address, not in the browser's store, and gone with
/// the tab or with 退出.
/// </summary>
public sealed partial class TrackPage(IPublicApi api, PublicStore store, ApplicantBoxes boxes, Browser browser) : IDisposable
{
    private Loaded<PublicCaseResponse>? file;
    private PublicCaseResponse? first;
    private HubProblem? problem;
    private FileBox? files;
    private string? said;

    protected override void OnInitialized()
    {
        store.Changed += Refresh;
        if (store.Followed is { } known)
            Open(known);
    }

    public void Dispose()
    {
        store.Changed -= Refresh;
        files?.Dispose();
    }

    private void Refresh() => _ = InvokeAsync(StateHasChanged);

    private void Open((string Number, string Code) known)
    {
        files?.Dispose();
        files = boxes.Of($"case/{known.Number[^6..]}", _ => Task.FromResult(HubHeaders.OfCase(known.Number, known.Code)));
    }

    private async Task AskAsync((string Number, string Code) asked)
    {
        (problem, said) = (null, null);
        try
        {
            first = await api.TrackAsync(asked.Number, HubHeaders.OfCase(asked.Number, asked.Code));
            Open(asked);
            store.Follow(asked.Number, asked.Code);
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
    }

    private async Task<PublicCaseResponse> ReadAsync(CancellationToken cancellation)
    {
        var (number, code) = store.Followed!.Value;
        var seen = first ?? await api.TrackAsync(number, HubHeaders.OfCase(number, code), cancellation);
        first = null;
        if (AskedOfYou.TakesFiles(seen))
            await files!.LoadAsync(cancellation);
        return seen;
    }

    private Task RefreshAsync()
    {
        said = null;
        return file?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task DoneAsync(string done)
    {
        await RefreshAsync();
        said = done;
        await browser.FocusAsync("h1");
    }

    private async Task PrintAsync() => await browser.PrintAsync();

    private void Leave()
    {
        (said, problem) = (null, null);
        store.Leave();
    }
}
