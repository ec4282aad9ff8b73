using System.Net;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>
/// Sends a file in parts and goes on where it was broken off: after a lost connection by itself, after a closed page when the same file is chosen
/// again. Parts begin small, so that a slow line shows progress, and grow as long as they go quickly.
/// </summary>
public sealed class Uploader(DraftStore drafts, TimeProvider time)
{
    /// <summary>Bytes that are read at once; parts begin with as many and end with as many as the contract allows.</summary>
    private const int Slice = 1024 * 1024, LargestPart = 8 * Slice;
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1), ShortPause = TimeSpan.FromSeconds(1), LongPause = TimeSpan.FromSeconds(8);

    /// <summary>Sends it until it is kept.</summary>
    /// <exception cref="HubProblem">The server refuses it for good.</exception>
    public async Task SendAsync(IFilePlace place, Upload upload)
    {
        var stop = upload.Stop.Token;
        upload.Sha256 ??= await FileDigest.OfAsync(upload.File, read => upload.To(UploadState.Reading, read), stop);
        for (var pause = ShortPause; ; pause = pause < LongPause ? pause * 2 : LongPause)
        {
            try
            {
                await TryAsync(place, upload, stop);
                return;
            }
            catch (HubProblem problem) when (Passes(problem))
            {
                upload.To(UploadState.Broken);
                await Task.Delay(pause, time, stop);
            }
            catch (HubProblem)
            {
                await ForgetAsync(place, upload);
                throw;
            }
        }
    }

    /// <summary>Forgets an upload that was given up.</summary>
    public async Task ForgetAsync(IFilePlace place, Upload upload)
    {
        upload.Id = null;
        if (upload.Sha256 is not null)
            await drafts.RemoveAsync(Name(place, upload));
    }

    /// <summary>What will be otherwise in a while: the server or its scanner is away, or an earlier part is still being written.</summary>
    private static bool Passes(HubProblem problem) => problem.IsAway || problem.Code is "UPLOAD_BUSY" or "UPLOAD_OFFSET_WRONG" or "UPLOAD_NOT_WHOLE"
        || problem.Status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private async Task TryAsync(IFilePlace place, Upload upload, CancellationToken stop)
    {
        if (await GoOnAsync(place, upload, stop) is not { } arrived)
            return;
        var most = Slice;
        while (arrived < upload.File.Size)
        {
            upload.To(UploadState.Sending, arrived);
            var part = await upload.File.ReadAsync(arrived, (int)Math.Min(most, upload.File.Size - arrived), stop);
            var begun = time.GetTimestamp();
            arrived = await place.PartAsync(upload.Id!.Value, arrived, part, stop);
            if (time.GetElapsedTime(begun) < Quick)
                most = Math.Min(most * 2, LargestPart);
        }
        upload.To(UploadState.Checking, arrived);
        await FinishAsync(place, upload, stop);
    }

    /// <summary>How much of it has arrived already; null when all of it had, and was kept while the answer was lost.</summary>
    private async Task<long?> GoOnAsync(IFilePlace place, Upload upload, CancellationToken stop)
    {
        upload.Id ??= (await drafts.ReadAsync<Guid>(Name(place, upload)))?.Value;
        if (upload.Id is { } begun)
        {
            try
            {
                return await place.OffsetAsync(begun, stop);
            }
            catch (HubProblem problem) when (problem.Status == HttpStatusCode.NotFound)
            {
                if (await KeptAsync(place, upload, stop))
                    return null;
            }
        }
        var answer = await place.BeginAsync(new UploadRequest
        {
            Name = upload.File.Name,
            Size = upload.File.Size,
            Sha256 = upload.Sha256!,
            MaterialCode = upload.MaterialCode,
            Trust = upload.Trust,
        }, stop);
        upload.Id = answer.Id;
        await drafts.SaveAsync(Name(place, upload), answer.Id);
        return answer.Offset;
    }

    private async Task<bool> KeptAsync(IFilePlace place, Upload upload, CancellationToken stop)
    {
        try
        {
            await FinishAsync(place, upload, stop);
            return true;
        }
        catch (HubProblem problem) when (problem.Status == HttpStatusCode.NotFound)
        {
            await ForgetAsync(place, upload); // given up after a day: begin anew
            return false;
        }
    }

    private async Task FinishAsync(IFilePlace place, Upload upload, CancellationToken stop)
    {
        var line = await place.FinishAsync(upload.Id!.Value, stop);
        await ForgetAsync(place, upload);
        await upload.File.ForgetAsync();
        upload.Finish(line);
    }

    private static string Name(IFilePlace place, Upload upload) => $"upload/{place.Name}/{upload.MaterialCode}/{upload.Sha256}";
}
