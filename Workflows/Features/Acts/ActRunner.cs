using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Runs an act on a case: load, check, do, save, all or nothing. A repeated request gets its first answer; a loser of a race learns
/// who was faster and what they did.
/// </summary>
public sealed class ActRunner(IHubDb db, ActDesk desk, ActSaver saver, DueClerk due)
{
    /// <summary>Runs an act by the person who is signed in.</summary>
    public async Task<ActAnswer> RunAsync(ActRequest request, Action<Case, CaseAct> act, CancellationToken cancellation)
    {
        var (book, actor) = await desk.SignedInAsync(cancellation);
        return await RunAsync(request, actor, book, (subject, on) =>
        {
            Sight.MustSee(actor, subject);
            act(subject, on);
        }, cancellation);
    }

    /// <summary>Runs an act by anybody: the applicant, who is checked by the act itself, or the system.</summary>
    public async Task<ActAnswer> RunAsync(ActRequest request, Actor by, Book book, Action<Case, CaseAct> act, CancellationToken cancellation)
    {
        try
        {
            var subject = await CaseLoader.LoadAsync(db, request, cancellation);
            if (due.IsBehind(subject))
            {
                await due.CatchUpAsync(subject.Id, cancellation);
                db.ChangeTracker.Clear();
                subject = await CaseLoader.LoadAsync(db, request with { Revision = null }, cancellation);
            }
            var on = desk.On(subject, by, book);
            act(subject, on);
            return await saver.SaveAsync(subject, on, book, request.Key, cancellation);
        }
        catch (RefusedException refused)
        {
            if (await saver.FirstAnswerAsync(request.Key, cancellation) is { } first)
                return first;
            // A race is lost at whichever row is written first: the case's revision, or the event that somebody has numbered already.
            if (refused.Refusal is not { Code: "CASE_CHANGED" or "ALREADY_DONE", Kind: RefusalKind.Conflict } changed)
                throw;
            throw (await CaseLoader.ChangedAsync(db, request.CaseId, changed with { Code = "CASE_CHANGED" }, cancellation)).Throwable();
        }
    }
}
