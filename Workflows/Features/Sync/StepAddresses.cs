using System.Diagnostics;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Addresses the steps that acts have left in the outbox: a report for each platform that is connected. A case is brought up to date as a whole, in one
/// transaction: whatever of its steps a platform has no report of gets one. So it may be done twice, by several servers, and be cut short anywhere; a platform that
/// was connected later or comes back has no gap.
/// </summary>
public sealed class StepAddresses(PlatformLines lines, AddressPiece pieces, AddressWriter writer, ActDesk desk, AddressGate gate)
{
    /// <summary>Who reads a list does not wait longer for a backlog.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>For acts that are under way, for the clocks of other servers, and for a start that takes its time: what ended just before is told, too.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>All that the acts have left.</summary>
    public Task AddressAsync(CancellationToken cancellation) => gate.AloneAsync(Timeout.InfiniteTimeSpan, () => PiecesAsync((int.MaxValue, TimeSpan.MaxValue), null, cancellation), cancellation);

    /// <summary>The same for who only reads: as far as it goes within a moment.</summary>
    public Task AddressSomeAsync(CancellationToken cancellation) => gate.AloneAsync(Patience, () => PiecesAsync((int.MaxValue, Patience), null, cancellation), cancellation);

    /// <summary>All that the acts have left; for a platform that this program drains for the first time the cases under way from their first step, too.</summary>
    public async Task BringUpAsync(string platform, CancellationToken cancellation)
    {
        await CompleteAsync(platform, cancellation);
        await AddressAsync(cancellation);
    }

    /// <summary>For a platform that this program drains for the first time, the cases under way from their first step.</summary>
    public async Task CompleteAsync(string platform, CancellationToken cancellation)
    {
        while (await CompleteSomeAsync(platform, cancellation))
        {
            // others have their turn between two pieces
        }
    }

    /// <summary>A piece of the same, going on where the last one has stopped: who sends meanwhile waits for no more than that, however many cases there are.</summary>
    /// <returns>Whether there is more.</returns>
    public async Task<bool> CompleteSomeAsync(string platform, CancellationToken cancellation)
    {
        if (gate.IsComplete(platform))
            return false;
        var place = gate.Place(platform) ?? await BeginAsync(platform, cancellation);
        if (await PieceAsync(platform, place, cancellation) is { } next)
        {
            gate.Remember(platform, next);
            return true;
        }
        await EndAsync(platform, place, cancellation);
        return false;
    }

    /// <summary>What the acts have left, in so many pieces at most, for who sends it at once.</summary>
    /// <returns>What may go, taken for the lease, and whether there may be more.</returns>
    public async Task<(IReadOnlyList<TakenReport> Taken, bool More)> TakeAsync(AddressTaker taker, int pieces, CancellationToken cancellation)
    {
        (IReadOnlyList<TakenReport> Taken, bool More) came = ([], false);
        await gate.AloneAsync(Timeout.InfiniteTimeSpan, async () => came = await PiecesAsync((pieces, TimeSpan.MaxValue), taker, cancellation), cancellation);
        return came;
    }

    /// <summary>
    /// Gives a platform what it lacks of the cases that had not ended when it was connected, piece by piece. Of cases that ended before the last time only those
    /// are looked at that it may have missed since. Others have their turn between two pieces: a long catch-up of one platform stops no other.
    /// </summary>
    public async Task CatchUpAsync(string platform, CancellationToken cancellation)
    {
        var place = await BeginAsync(platform, cancellation);
        while (await PieceAsync(platform, place, cancellation) is { } next)
            place = next;
        await EndAsync(platform, place, cancellation);
    }

    private async Task<CatchUpPlace> BeginAsync(string platform, CancellationToken cancellation)
    {
        var began = desk.Now;
        var (since, complete) = await lines.ConnectedAsync(platform, began - Margin, cancellation);
        return new CatchUpPlace(began, complete ?? since, Guid.Empty);
    }

    private async Task EndAsync(string platform, CatchUpPlace place, CancellationToken cancellation)
    {
        await lines.NoteCompleteAsync(platform, place.Began - Margin, cancellation);
        gate.Complete(platform);
    }

    /// <summary>Where to go on, or null at the end.</summary>
    private async Task<CatchUpPlace?> PieceAsync(string platform, CatchUpPlace place, CancellationToken cancellation)
    {
        Guid? end = null;
        await gate.AloneAsync(Timeout.InfiniteTimeSpan, async () =>
        {
            (var cases, end) = await pieces.LackedAsync(platform, place.Since, place.After, cancellation);
            if (cases.Count > 0)
                await writer.AddressAsync(cases, await SinceAsync(cancellation), null, cancellation);
        }, cancellation);
        return end is { } after ? place with { After = after } : null;
    }

    private async Task<(IReadOnlyList<TakenReport> Taken, bool More)> PiecesAsync((int Pieces, TimeSpan Longest) most, AddressTaker? taker, CancellationToken cancellation)
    {
        var (began, taken) = (Stopwatch.GetTimestamp(), new List<TakenReport>());
        if (pieces.Platforms.Count == 0)
            return ([], false); // it stays open for whoever is connected first
        for (var done = 0; done < most.Pieces && Stopwatch.GetElapsedTime(began) < most.Longest; done++)
        {
            if (await pieces.OpenAsync(taker?.Round, cancellation) is not { } cases)
                return (taken, false);
            taken.AddRange(await writer.AddressAsync(cases, await SinceAsync(cancellation), taker, cancellation));
        }
        return (taken, true);
    }

    private async Task<IReadOnlyDictionary<string, DateTimeOffset>> SinceAsync(CancellationToken cancellation)
    {
        var since = new Dictionary<string, DateTimeOffset>();
        foreach (var platform in pieces.Platforms)
            since[platform] = gate.Since(platform) ?? gate.Remember(platform, (await lines.ConnectedAsync(platform, desk.Now - Margin, cancellation)).Since);
        return since;
    }
}
