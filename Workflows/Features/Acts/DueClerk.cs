using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Does what time itself has brought in a case, the earliest first, each in a transaction of its own. The sweep calls it, and so does every act
/// on a case in which something has fallen due: what the law says does not wait for a sweep.
/// </summary>
public sealed class DueClerk(IHubDb db, ActDesk desk, ActSaver saver, CaseLoader loader, ClockWatch clock)
{
    /// <summary>Whether something in the case has fallen due and has not been done.</summary>
    public bool IsBehind(Case subject) => subject.NextDueAt is { } due && due <= desk.Now;

    /// <summary>No act may be dated by a clock that was found wrong; refuses <c>CLOCK_WRONG</c>.</summary>
    public void ClockMustNotBeWrong() => clock.MustNotBeKnownWrong();

    /// <summary>Does all that is due in the case; refuses <c>CLOCK_WRONG</c>.</summary>
    /// <returns>What was done, with how the case ended by it, if it did.</returns>
    public async Task<IReadOnlyList<(DueKind Kind, Case Case)>> CatchUpAsync(Guid caseId, CancellationToken cancellation)
    {
        await clock.MustBeRightAsync(db, cancellation);
        var done = new List<(DueKind, Case)>();
        while (await DoFirstAsync(caseId, cancellation) is { } one)
            done.Add(one);
        return done;
    }

    private async Task<(DueKind, Case)?> DoFirstAsync(Guid caseId, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var file = await loader.LoadAsync(caseId, cancellation);
        // By the stamp that came with the case: a change of the calendar that has marked this case is in the book that it is counted by.
        var book = await desk.BookAsync(file.Stamp, cancellation);
        var subject = file.Case;
        var act = desk.On(subject, Actor.System, book);
        if (subject.FireFirstDue(act) is not { } kind)
            return null;
        await saver.SaveAsync(file, act, book, null, cancellation);
        return (kind, subject);
    }
}
