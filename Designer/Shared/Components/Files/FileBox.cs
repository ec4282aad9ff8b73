using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Words;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>The files of one place: those that lie there and those on their way, one after the other. Made by <see cref="FileBoxes"/>; pages share it.</summary>
public sealed class FileBox(IFilePlace place, IPublicFileApi rules, Uploader uploader, Texts texts) : IDisposable
{
    private readonly List<FileLine> lines = [];
    private readonly List<Upload> uploads = [];
    private readonly SemaphoreSlim turn = new(1);
    private UploadLimits? limits;

    public IFilePlace Place => place;

    public IReadOnlyList<FileLine> Lines => lines;

    public IReadOnlyList<Upload> Uploads => uploads;

    /// <summary>Whether something is still on its way: leaving now would break it off.</summary>
    public bool IsBusy => uploads.Exists(u => u.State is not (UploadState.Refused or UploadState.Paused));

    public event Action? Changed;

    /// <summary>Reads what lies there.</summary>
    public async Task LoadAsync(CancellationToken cancellation = default)
    {
        var read = await place.ListAsync(cancellation);
        lines.Clear();
        lines.AddRange(read);
        Changed?.Invoke();
    }

    /// <summary>Asks once what is taken here, so that it can be said before a byte is sent; while the server is away it refuses by itself later.</summary>
    public async Task AskLimitsAsync()
    {
        try
        {
            limits ??= await rules.LimitsAsync();
        }
        catch (HubProblem problem) when (problem.IsAway)
        {
            limits = null;
        }
    }

    /// <summary>Takes a file and begins to send it, or says why it cannot be taken.</summary>
    public Upload Add(PickedFile file, string materialCode, TrustGrade trust)
    {
        var upload = new Upload(file, materialCode, trust, () => Changed?.Invoke());
        uploads.Add(upload);
        if (Fault(file) is { } fault)
            upload.Refuse(fault);
        else
            _ = RunAsync(upload);
        Changed?.Invoke();
        return upload;
    }

    public void GoOn(Upload upload)
    {
        upload.Renew();
        upload.To(UploadState.Waiting);
        _ = RunAsync(upload);
    }

    /// <summary>Gives an upload up; what has arrived is thrown away.</summary>
    public async Task DropAsync(Upload upload)
    {
        await upload.Stop.CancelAsync();
        uploads.Remove(upload);
        Changed?.Invoke();
        var begun = upload.Id;
        await uploader.ForgetAsync(place, upload);
        await upload.File.ForgetAsync();
        if (begun is { } id)
            await place.RemoveAsync(id, CancellationToken.None);
    }

    public async Task RemoveAsync(FileLine line)
    {
        await place.RemoveAsync(line.Id, CancellationToken.None);
        lines.RemoveAll(l => l.Id == line.Id);
        Changed?.Invoke();
    }

    /// <summary>核验原件</summary>
    public async Task VerifyAsync(FileLine line)
    {
        var verified = await place.VerifyAsync(line.Id, CancellationToken.None);
        lines[lines.FindIndex(l => l.Id == line.Id)] = verified;
        Changed?.Invoke();
    }

    public void Dispose() => uploads.ForEach(u => u.Stop.Cancel());

    private async Task RunAsync(Upload upload)
    {
        try
        {
            await turn.WaitAsync(upload.Stop.Token);
            try
            {
                await uploader.SendAsync(place, upload);
            }
            finally
            {
                turn.Release();
            }
            uploads.Remove(upload);
            lines.Add(upload.Line!);
            Changed?.Invoke();
        }
        catch (OperationCanceledException) when (upload.Stop.IsCancellationRequested)
        {
            upload.To(UploadState.Paused);
        }
        catch (HubProblem problem)
        {
            upload.Refuse(problem);
        }
        catch (JSException fault)
        {
            upload.Refuse(new HubProblem("FILE_GONE", texts["Files.Gone"], texts["Files.GoneNext"], inner: fault));
        }
    }

    private HubProblem? Fault(PickedFile file)
    {
        if (file.Size == 0)
            return new HubProblem("FILE_EMPTY", texts["Files.Empty"], texts["Files.EmptyNext"]);
        if (limits is null)
            return null; // the server has not said yet; it refuses by itself
        if (!limits.Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return new HubProblem("FILE_TYPE_NOT_TAKEN", texts["Files.Type"], texts["Files.TypeNext", string.Join(' ', limits.Endings)]);
        return file.Size <= limits.Largest ? null
            : new HubProblem("FILE_TOO_LARGE", texts["Files.Large", FileWords.Size(limits.Largest)], texts["Files.LargeNext"]);
    }
}
