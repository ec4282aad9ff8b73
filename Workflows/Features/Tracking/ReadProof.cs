using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tracking;

/// <summary>办理凭据: by which versions a case is handled, and how each of its dates was counted, run of days by run of days.</summary>
public static class ReadProof
{
    /// <param name="Case">The case with its tasks and ledger.</param>
    /// <param name="Version">The version of the matter that it stays on.</param>
    /// <param name="Definition">The version of the template that it stays on.</param>
    /// <param name="Counts">Every limit that ran or runs, in the order in which they began.</param>
    /// <param name="At">The instant for which it was counted.</param>
    public sealed record View(Case Case, MatterVersion Version, ProcessDefinition Definition, IReadOnlyList<Counted> Counts, DateTimeOffset At);

    /// <summary>One limit with the way to its last day.</summary>
    /// <param name="What">Notice, Statutory, Promised, Supply or Step.</param>
    /// <param name="Task">The step, for Step.</param>
    /// <param name="Clock">Its clock: start, limit with extensions, stops.</param>
    /// <param name="Ground">The article that the limit rests on, or null where the centre promised it or the template gives it.</param>
    public sealed record Counted(string What, CaseTask? Task, CaseClock Clock, string? Ground)
    {
        /// <summary>When what it limits was done, or null while it runs.</summary>
        public DateTimeOffset? EndedAt { get; init; }

        /// <summary>How much of the limit was added by extensions.</summary>
        public int ExtendedBy { get; init; }

        public required ClockReading Reading { get; init; }

        public required IReadOnlyList<ClockSpan> Spans { get; init; }
    }

    public sealed class Handler(ActDesk desk, CaseFile files)
    {
        public async Task<View> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var version = book.Version(subject.MatterVersionId);
            var counts = Limits(subject, version.Content).Select(l => Count(l, book.Calendar)).OrderBy(c => c.Clock.Started);
            return new View(subject, version, book.Definition(subject.TemplateId, subject.TemplateVersion), [.. counts], desk.Now);
        }

        private Counted Count(Limited limited, WorkCalendar calendar) => new(limited.What, limited.Task, limited.Clock, limited.Ground)
        {
            EndedAt = limited.EndedAt,
            ExtendedBy = limited.Plain is { } plain ? limited.Clock.Budget.Amount - plain.Amount : 0,
            Reading = limited.Clock.Read(calendar, limited.EndedAt ?? desk.Now),
            Spans = limited.Clock.Spans(calendar),
        };
    }

    private sealed record Limited(string What, CaseTask? Task, CaseClock Clock, string? Ground, DateTimeOffset? EndedAt)
    {
        /// <summary>The limit before extensions, where it can be extended.</summary>
        public Limit? Plain { get; init; }
    }

    /// <summary>Cancelled steps had a limit that nobody was held to.</summary>
    private static IEnumerable<Limited> Limits(Case of, MatterContent matter)
    {
        yield return new Limited("Notice", null, new CaseClock(of.CompleteAt, Case.NoticeLimit, [], []), Case.NoticeGround, Answered(of));
        var decided = of.DecidedAt ?? of.EndedAt;
        if (of.StatutoryClock(matter) is { } statutory)
            yield return new Limited("Statutory", null, statutory, matter.StatutoryGround, decided) { Plain = matter.Statutory };
        if (of.PromisedClock(matter) is { } promised)
            yield return new Limited("Promised", null, promised, null, decided) { Plain = of.PromisedLimit(matter) };
        if (of.SupplyClock() is { } supply)
            yield return new Limited("Supply", null, supply, null, of.Owes ? of.EndedAt : Supplied(of));
        foreach (var task in Steps(of))
        {
            if (of.StepClock(task) is { } step)
                yield return new Limited("Step", task, step, null, task.EndedAt);
        }
    }

    /// <summary>A step that is asked of two of one department is one step with one limit; it is done when the last of them has done it.</summary>
    private static IEnumerable<CaseTask> Steps(Case of) => of.Tasks.Where(t => t.State != TaskState.Cancelled && t.Activity != ActivityTypes.ToleranceGate)
        .GroupBy(t => (CaseRung.RoundOf(t.Key), t.DepartmentCode, t.PostCode, t.OpenedAt, t.Limit)).Select(g => g.MaxBy(t => t.EndedAt ?? DateTimeOffset.MaxValue)!);

    /// <summary>
    /// When somebody answered: told the corrections, accepted or refused. Not the day of acceptance, which the law lays back to the day on which all
    /// was there; and of the notice before a correction not, since the limit runs anew after it.
    /// </summary>
    private static DateTimeOffset? Answered(Case of) => of.Tasks
        .Where(t => t is { Activity: ActivityTypes.Intake or ActivityTypes.PreReview, State: TaskState.Done, Outcome: not ("Passed" or "Return") } && t.EndedAt >= of.CompleteAt)
        .Min(t => t.EndedAt) ?? of.EndedAt;

    /// <summary>When the last of it came; with a denial nothing more was waited for.</summary>
    private static DateTimeOffset? Supplied(Case of) =>
        of.Materials.Where(m => m.TakenAt > of.PromisedAt).Max(m => m.TakenAt) ?? of.DecidedAt ?? of.EndedAt;
}
