using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Runs an act on a case: load, check, do, save, all or nothing. A repeated request gets its first answer; a loser of a race learns
/// who was faster and what they did. Who may not see the case learns nothing: sight comes before all other checks.
/// </summary>
public sealed class ActRunner(IHubDb db, ActDesk desk, ActSaver saver, DueClerk due, CaseLoader loader)
{
    /// <summary>Runs an act by the person who is signed in.</summary>
    public Task<ActAnswer> RunAsync(ActRequest request, Action<Case, CaseAct> act, CancellationToken cancellation) =>
        RunAsync(request, act, (_, _) => Task.CompletedTask, cancellation);

    /// <summary>The same with a rule that needs more than the case.</summary>
    /// <param name="request">Which case.</param>
    /// <param name="act">The act, which refuses by the case's own rules.</param>
    /// <param name="then">Asked after it and before anything is saved, so that only who may act learns what else there is.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    public async Task<ActAnswer> RunAsync(
        ActRequest request, Action<Case, CaseAct> act, Func<Case, CaseAct, Task> then, CancellationToken cancellation)
    {
        desk.WhoIsSignedIn();
        return await RunAsync(request, async (subject, stamp) =>
        {
            var (book, actor) = await desk.SignedInAsync(stamp, cancellation);
            Sight.MustSee(actor, subject);
            return (book, actor);
        }, async (subject, on) =>
        {
            act(subject, on);
            await then(subject, on);
        }, cancellation);
    }

    /// <summary>Runs an act by anybody: the applicant, who is checked by the act itself, or the system.</summary>
    public Task<ActAnswer> RunAsync(ActRequest request, Actor by, Action<Case, CaseAct> act, CancellationToken cancellation) =>
        RunAsync(request, async (_, stamp) => (await desk.BookAsync(stamp, cancellation), by), (subject, on) =>
        {
            act(subject, on);
            return Task.CompletedTask;
        }, cancellation);

    private async Task<ActAnswer> RunAsync(
        ActRequest request, Func<Case, string, Task<(Book Book, Actor By)>> who, Func<Case, CaseAct, Task> act, CancellationToken cancellation)
    {
        try
        {
            var file = await loader.LoadAsync(request.CaseId, request.WithChecklist, cancellation);
            var (book, by) = await who(file.Case, file.Stamp);
            if (due.IsBehind(file.Case))
            {
                await due.CatchUpAsync(request.CaseId, cancellation);
                db.ChangeTracker.Clear();
                file = await loader.LoadAsync(request.CaseId, request.WithChecklist, cancellation);
                (book, by) = await who(file.Case, file.Stamp);
            }
            due.ClockMustNotBeWrong();
            var subject = file.Case;
            await loader.MustBeCurrentAsync(subject, request.Revision, cancellation);
            var on = desk.On(subject, by, book);
            await act(subject, on);
            return await saver.SaveAsync(file, on, book, request.Key, cancellation);
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
