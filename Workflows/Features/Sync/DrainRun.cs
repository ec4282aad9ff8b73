using System.Diagnostics;
using System.Threading.Channels;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// One drain of one platform: somebody reads what is due into parcels, and as many senders as the platform lets us make calls send them, so that reading, sending
/// and noting go on at the same time. A step goes out when it is noted that the platform has the one before.
/// </summary>
internal sealed class DrainRun : IDisposable
{
    private readonly DrainDesk desk;
    private readonly IPlatform platform;
    private readonly SyncRules rules;
    private readonly LineMood mood;
    private readonly NoteLine notes;
    private readonly Channel<Parcel> parcels;
    private readonly SemaphoreSlim done = new(0);
    private int underWay, sent;

    public DrainRun(DrainDesk desk, IPlatform platform, SyncRules rules)
    {
        (this.desk, this.platform, this.rules) = (desk, platform, rules);
        (mood, notes, parcels) = (new LineMood(Math.Max(4, platform.MostCalls)), new NoteLine(desk.NoteAsync), Channel.CreateUnbounded<Parcel>());
    }

    /// <returns>How many reports were sent.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var senders = Enumerable.Range(0, platform.MostCalls).Select(_ => Task.Run(() => SendersAsync(failed), CancellationToken.None)).ToList();
        try
        {
            await FeedAsync(failed.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // a sender failed: what it met is thrown below
        }
        finally
        {
            parcels.Writer.Complete();
            await Task.WhenAll(senders);
        }
        await desk.NoteAsync(mood, over: true);
        cancellation.ThrowIfCancellationRequested();
        return sent;
    }

    public void Dispose()
    {
        notes.Dispose();
        done.Dispose();
    }

    /// <summary>Looks for more while the senders are busy as long as there is more; else once they are done, until a look finds nothing and nobody was busy before it.</summary>
    private async Task FeedAsync(CancellationToken cancellation)
    {
        while (!mood.MustRest)
        {
            var busy = Volatile.Read(ref underWay) > 0; // what ends meanwhile lets more be due than this look sees
            if (await desk.DueAsync(cancellation) is not ({ } read, var more) || (!more && !busy && read.Count == 0))
                return;
            Interlocked.Add(ref underWay, read.Count);
            foreach (var parcel in read)
                await parcels.Writer.WriteAsync(parcel, cancellation);
            var most = more ? platform.MostCalls : 0;
            while (Volatile.Read(ref underWay) > most)
                await done.WaitAsync(cancellation);
            await desk.NoteAsync(mood, over: most == 0);
        }
    }

    private async Task SendersAsync(CancellationTokenSource failed)
    {
        try
        {
            await foreach (var parcel in parcels.Reader.ReadAllAsync(CancellationToken.None))
            {
                await SendAsync(parcel, failed.Token);
                Interlocked.Decrement(ref underWay);
                done.Release();
            }
        }
        catch
        {
            await failed.CancelAsync();
            throw;
        }
    }

    /// <summary>One call of each case, and when that is noted the next. Of what the platform has not taken the rest of its case is given back.</summary>
    private async Task SendAsync(Parcel parcel, CancellationToken cancellation)
    {
        for (var left = parcel.Rows; left.Count > 0;)
        {
            var (heard, gone) = (new List<(IReadOnlyList<TakenReport> Sent, PlatformAnswer Answer)>(), new HashSet<Guid>());
            foreach (var rows in Parcel.Calls(left, platform.MostRows).TakeWhile(_ => MayCall(parcel, cancellation)))
            {
                gone.UnionWith(rows.Select(r => r.Report.Id));
                if (await CallAsync(parcel, rows, cancellation) is { } answer)
                    heard.Add((rows, answer));
            }
            var taken = heard.SelectMany(call => call.Answer.Rows).Where(r => r.Outcome == ReportOutcome.Taken).Select(r => r.Id).ToHashSet();
            var open = MayCall(parcel, cancellation) ? left.Where(r => taken.Contains(r.Report.Id)).Select(r => r.CaseId).ToHashSet() : [];
            var rest = left.Where(r => !gone.Contains(r.Report.Id)).ToLookup(r => open.Contains(r.CaseId));
            await notes.NoteAsync(new HeardCalls(heard, [.. rest[false]]));
            left = [.. rest[true]];
        }
    }

    /// <summary>Calls begin in the first half of the lease: when the platform is slow, or asks to be left alone, what has not gone out is given back.</summary>
    private bool MayCall(Parcel parcel, CancellationToken cancellation) =>
        !mood.MustRest && !cancellation.IsCancellationRequested && Stopwatch.GetElapsedTime(parcel.Began) <= rules.Lease / 2;

    /// <summary>Null where it was stopped: whether it has gone out nobody knows, and the lease runs out.</summary>
    private async Task<PlatformAnswer?> CallAsync(Parcel parcel, TakenReport[] rows, CancellationToken cancellation)
    {
        try
        {
            var answer = parcel.Asks ? await platform.AskAsync(rows[0].Report.Id, cancellation)
                : await platform.ReportAsync(rows[0].DataSet, [.. rows.Select(r => r.Report)], cancellation);
            mood.Hear(answer);
            Interlocked.Add(ref sent, parcel.Asks ? 0 : rows.Length);
            return answer;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
