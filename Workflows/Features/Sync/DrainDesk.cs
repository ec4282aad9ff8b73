using System.Diagnostics;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Sync;

/// <summary>What a drain reads and notes, each time in a unit of work of its own.</summary>
internal sealed class DrainDesk(IServiceScopeFactory scopes, IPlatform platform)
{
    /// <summary>How many single messages a sender takes at once: to look for what is due, and to note what came of it, costs as much as to send some.</summary>
    private const int Depth = 16;

    /// <summary>Fewer rows than these are not divided among several calls.</summary>
    private const int FewRows = 50;

    /// <summary>How many steps of a case are taken at once where the platform answers at once.</summary>
    private const int MostSteps = 8;

    /// <summary>How many pieces of what acts have left are addressed before what is due is looked at: the rest while that is being sent.</summary>
    private const int MostPieces = 2;

    /// <summary>How many steps of a case are taken at once: one where what follows waits for an answer that comes later.</summary>
    private int Steps => platform.AnswersLater ? 1 : MostSteps;

    private int MostCases => platform.MostCalls * (platform.MostRows > 1 ? platform.MostRows : 4 * Depth);

    /// <summary>Up to where this drain has looked through what waits, so that it does not meet what cannot go yet again and again; null at the beginning.</summary>
    private TurnPlace? place;

    private readonly AddressRound round = new();

    /// <summary>What is due, in parcels, and whether there may be more; null where nothing may be sent.</summary>
    public async Task<(IReadOnlyList<Parcel> Parcels, bool More)?> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var at = scope.ServiceProvider;
        var (addresses, turns) = (at.GetRequiredService<StepAddresses>(), at.GetRequiredService<ReportTurns>());
        var behind = await addresses.CompleteSomeAsync(platform.Code, cancellation); // of what it missed a piece each time: what is due goes out meanwhile
        var (now, began) = (at.GetRequiredService<ActDesk>().Now, Stopwatch.GetTimestamp());
        if (!await at.GetRequiredService<PlatformLines>().IsOpenAsync(platform.Code, now, cancellation))
        {
            await addresses.BringUpAsync(platform.Code, cancellation); // whether the way is open or not: what waits is counted
            return null;
        }
        var (fresh, more) = await addresses.TakeAsync(new AddressTaker(platform.Code, round, Guid.CreateVersion7(now), Steps), MostPieces, cancellation);
        var asked = await turns.TakeUnacknowledgedAsync(platform.Code, platform.MostCalls, now, cancellation);
        var (due, end) = await turns.TakeAsync(platform.Code, (MostCases, Steps), place, now, cancellation);
        more |= behind || end is not null || place is not null; // behind the last place, once more from the beginning
        place = end;
        var taken = fresh.Concat(due).GroupBy(r => r.CaseId).ToList();
        return ([.. asked.Select(r => new Parcel([r], true, began)), .. taken.Chunk(Each(taken.Count, more)).Select(some => new Parcel([.. some.SelectMany(r => r)], false, began))], more);
    }

    /// <summary>How many cases a parcel has: full batches as long as there is more, else what each sender gets of the rest.</summary>
    private int Each(int cases, bool more)
    {
        var (share, most) = ((cases + platform.MostCalls - 1) / platform.MostCalls, platform.MostRows > 1 ? platform.MostRows : Depth);
        return more ? most : Math.Clamp(share, Math.Min(FewRows, platform.MostRows), most);
    }

    /// <summary>Notes what was heard, and gives back what was not sent.</summary>
    public async Task NoteAsync(IReadOnlyList<HeardCalls> heard)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportNotes>()
            .NoteAsync(heard, scope.ServiceProvider.GetRequiredService<ActDesk>().Now, CancellationToken.None); // it has gone out: noting it must not be stopped
    }

    /// <summary>Notes how it goes with the line, where there is something to say.</summary>
    /// <param name="mood">How it goes.</param>
    /// <param name="over">Whether no call is under way.</param>
    public async Task NoteAsync(LineMood mood, bool over)
    {
        if (mood.Take(over) is not (true, var fault))
            return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlatformLines>().NoteAsync(platform.Code, fault, scope.ServiceProvider.GetRequiredService<ActDesk>().Now, CancellationToken.None);
    }
}
