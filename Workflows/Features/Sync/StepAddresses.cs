using System.Diagnostics;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Addresses the steps that acts have left in the outbox: a report for each platform that is connected. A case is brought up to date as a whole, in one
/// transaction: whatever of its steps a platform has no report of gets one. So it may be done twice, by several servers, and be cut short anywhere; a platform that
/// was connected later or comes back has no gap.
/// </summary>
public sealed class StepAddresses(PlatformLines lines, AddressPiece pieces, ActDesk desk, AddressGate gate)
{
    /// <summary>Who reads a list does not wait longer for a backlog.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>For acts that are under way, for the clocks of other servers, and for a start that takes its time: what ended just before is told, too.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>All that the acts have left.</summary>
    public Task AddressAsync(CancellationToken cancellation) => gate.AloneAsync(Timeout.InfiniteTimeSpan, () => PiecesAsync((int.MaxValue, TimeSpan.MaxValue), cancellation), cancellation);

    /// <summary>The same for who only reads: as far as it goes within a moment.</summary>
    public Task AddressSomeAsync(CancellationToken cancellation) => gate.AloneAsync(Patience, () => PiecesAsync((int.MaxValue, Patience), cancellation), cancellation);

    /// <summary>All that the acts have left; for a platform that this program drains for the first time the cases under way from their first step, too.</summary>
    public Task BringUpAsync(string platform, CancellationToken cancellation) => BringUpAsync(platform, int.MaxValue, cancellation);

    /// <summary>The same in so many pieces at most, for who sends meanwhile.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> BringUpAsync(string platform, int pieces, CancellationToken cancellation)
    {
        if (!gate.IsComplete(platform))
            await CatchUpAsync(platform, cancellation);
        var more = false;
        await gate.AloneAsync(Timeout.InfiniteTimeSpan, async () => more = await PiecesAsync((pieces, TimeSpan.MaxValue), cancellation), cancellation);
        return more;
    }

    /// <summary>
    /// Gives a platform what it lacks of the cases that had not ended when it was connected, piece by piece. Of cases that ended before the last time only those
    /// are looked at that it may have missed since. Others have their turn between two pieces: a long catch-up of one platform stops no other.
    /// </summary>
    public async Task CatchUpAsync(string platform, CancellationToken cancellation)
    {
        var began = desk.Now;
        var (since, complete) = await lines.ConnectedAsync(platform, began - Margin, cancellation);
        for (Guid? after = Guid.Empty; after is { } last;)
            await gate.AloneAsync(Timeout.InfiniteTimeSpan, async () => after = await PieceAsync(platform, complete ?? since, last, cancellation), cancellation);
        await lines.NoteCompleteAsync(platform, began - Margin, cancellation);
        gate.Complete(platform);
    }

    /// <summary>The key of the last case of the piece, or null where there was none left.</summary>
    private async Task<Guid?> PieceAsync(string platform, DateTimeOffset since, Guid after, CancellationToken cancellation)
    {
        if (await pieces.LackedAsync(platform, since, after, cancellation) is not [.., var end] cases)
            return null;
        await pieces.AddressAsync(cases, await SinceAsync(cancellation), cancellation);
        return end;
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> PiecesAsync((int Pieces, TimeSpan Longest) most, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        if (pieces.Platforms.Count == 0)
            return false; // it stays open for whoever is connected first
        for (var done = 0; done < most.Pieces && Stopwatch.GetElapsedTime(began) < most.Longest; done++)
        {
            if (await pieces.OpenAsync(cancellation) is not { Count: > 0 } cases)
                return false;
            await pieces.AddressAsync(cases, await SinceAsync(cancellation), cancellation);
        }
        return true;
    }

    private async Task<IReadOnlyDictionary<string, DateTimeOffset>> SinceAsync(CancellationToken cancellation)
    {
        var since = new Dictionary<string, DateTimeOffset>();
        foreach (var platform in pieces.Platforms)
            since[platform] = gate.Since(platform) ?? gate.Remember(platform, (await lines.ConnectedAsync(platform, desk.Now - Margin, cancellation)).Since);
        return since;
    }
}
