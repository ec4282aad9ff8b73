using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Runs an act on a case: load, check, do, save, all or nothing. A repeated request gets its first answer; a loser of a race learns
/// who was faster and what they did.
/// </summary>
public sealed class ActRunner(IHubDb db, ActDesk desk, ActSaver saver, DueClerk due, CaseLoader loader)
{
    /// <summary>Runs an act by the person who is signed in.</summary>
    public async Task<ActAnswer> RunAsync(ActRequest request, Action<Case, CaseAct> act, CancellationToken cancellation)
    {
        desk.WhoIsSignedIn();
        return await RunAsync(request, stamp => desk.SignedInAsync(stamp, cancellation), (subject, on) =>
        {
            Sight.MustSee(on.By, subject);
            act(subject, on);
        }, cancellation);
    }

    /// <summary>Runs an act by anybody: the applicant, who is checked by the act itself, or the system.</summary>
    public Task<ActAnswer> RunAsync(ActRequest request, Actor by, Book book, Action<Case, CaseAct> act, CancellationToken cancellation) =>
        RunAsync(request, _ => Task.FromResult((book, by)), act, cancellation);

    private async Task<ActAnswer> RunAsync(
        ActRequest request, Func<string, Task<(Book Book, Actor By)>> who, Action<Case, CaseAct> act, CancellationToken cancellation)
    {
        try
        {
            var (subject, stamp) = await loader.LoadAsync(request, cancellation);
            var (book, by) = await who(stamp);
            if (due.IsBehind(subject))
            {
                await due.CatchUpAsync(subject.Id, cancellation);
                db.ChangeTracker.Clear();
                (subject, _) = await loader.LoadAsync(request with { Revision = null }, cancellation);
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
            throw (await loader.ChangedAsync(request.CaseId, changed with { Code = "CASE_CHANGED" }, cancellation)).Throwable();
        }
    }
}
