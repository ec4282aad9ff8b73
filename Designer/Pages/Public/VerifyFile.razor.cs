using System.Net;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Pages.Public;

/// <summary>验真 by the file itself: its digest is made here and only that is asked for, so that the file does not leave the machine.</summary>
public sealed partial class VerifyFile(IPaperApi papers, LocalFiles local) : IDisposable
{
    private const int LargestMegabytes = 50;
    private readonly CancellationTokenSource gone = new();
    private DotNetObjectReference<VerifyFile>? self;
    private ElementReference area;
    private HubProblem? problem;
    private Answer? answer;
    private bool watched, reading;

    /// <summary>Called by <c>js/files.js</c>; the first file counts.</summary>
    [JSInvokable]
    public async Task Chosen(LocalFiles.Entry[] entries)
    {
        (answer, problem, reading) = (null, null, true);
        StateHasChanged();
        var files = entries.Select(local.Of).ToList();
        try
        {
            answer = await AskAsync(files[0]);
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            return; // the page was left
        }
        finally
        {
            foreach (var file in files)
                await file.ForgetAsync();
        }
        reading = false;
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        await local.WatchAsync(area, self);
        watched = true;
        StateHasChanged();
    }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        self?.Dispose();
    }

    private async Task<Answer> AskAsync(PickedFile file)
    {
        if (file.Size > LargestMegabytes * 1024L * 1024)
            return new Answer(file.Name, null, TooLarge: true);
        var hash = await FileDigest.OfAsync(file, null, gone.Token);
        try
        {
            return new Answer(file.Name, await papers.VerifyHashAsync(hash, gone.Token));
        }
        catch (HubProblem unknown) when (unknown.Status == HttpStatusCode.NotFound)
        {
            return new Answer(file.Name, null);
        }
    }

    private sealed record Answer(string Name, VerifyResponse? Paper, bool TooLarge = false);
}
