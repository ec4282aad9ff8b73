using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The case as its paper file would show it: applicant, clocks with who stopped them, materials, tasks, opinions, papers.</summary>
public static class ReadCase
{
    /// <param name="Case">The case with all that belongs to it; read only.</param>
    /// <param name="Version">The version of the matter that it stays on.</param>
    /// <param name="Statutory">The statutory clock, or null before acceptance.</param>
    /// <param name="Promised">The promised clock, or null before acceptance.</param>
    /// <param name="Steps">The clocks of the steps that have a limit, by task.</param>
    public sealed record View(Case Case, MatterVersion Version, Clock? Statutory, Clock? Promised, IReadOnlyDictionary<Guid, Clock> Steps)
    {
        public MatterContent Matter => Version.Content;

        /// <summary>The departments, by code.</summary>
        public required IReadOnlyDictionary<string, Department> Departments { private get; init; }

        /// <summary>Short name of a department as people say it.</summary>
        public string? NameOf(string? department) => department is null ? null : Departments[department].ShortName;

        /// <summary>Whether the person follows it (关注).</summary>
        public bool Followed { get; init; }

        /// <summary>Which fields of the form the open steps may change.</summary>
        public IReadOnlyList<(Guid? TaskId, IReadOnlyList<string> Fields)> FormAt { get; init; } = [];

        /// <summary>What the reader may see of the form.</summary>
        public required FormSight FormSeen { get; init; }

        /// <summary>Whether the day of supply rests on a year that is not published yet (暂定).</summary>
        public bool SupplyProvisional { get; init; }

        /// <summary>The stops whose expected end rests on such a year.</summary>
        public IReadOnlySet<Guid> ProvisionalStops { get; init; } = new HashSet<Guid>();
    }

    /// <summary>A clock as a person reads it.</summary>
    /// <param name="Limit">The limit with its extensions.</param>
    /// <param name="Ground">The article that the limit rests on, or null where only the centre promised it.</param>
    /// <param name="Reading">What it shows: now, or at the end of what it measured.</param>
    /// <param name="Stops">Its ledger of stops, each with its ground.</param>
    public sealed record Clock(Limit Limit, string? Ground, ClockReading Reading, IReadOnlyList<ClockStop> Stops)
    {
        internal static Clock? Of(CaseClock? clock, string? ground, WorkCalendar calendar, DateTimeOffset asOf) =>
            clock is null ? null : new Clock(clock.Budget, ground, clock.Read(calendar, asOf), clock.Stops);
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<View> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var found = await db.Cases.AsNoTracking().AsSplitQuery()
                .Include(c => c.Tasks.OrderBy(t => t.OpenedAt).ThenBy(t => t.Id)).Include(c => c.Materials.OrderBy(m => m.Order))
                .Include(c => c.Stops.OrderBy(s => s.From)).Include(c => c.Extensions).Include(c => c.Papers.OrderBy(p => p.IssuedAt))
                .FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, found);
            var version = book.Version(found.MatterVersionId);
            var matter = version.Content;
            var asOf = found.DecidedAt ?? found.EndedAt ?? desk.Now;
            return new View(
                found, version, Clock.Of(found.StatutoryClock(matter), matter.StatutoryGround, book.Calendar, asOf),
                Clock.Of(found.PromisedClock(matter), null, book.Calendar, asOf), Steps(found, book.Calendar))
            {
                Departments = book.Departments,
                FormSeen = FormSight.Of(found, actor, matter, book.Definition(found.TemplateId, found.TemplateVersion)),
                FormAt = version.Content.Form is null || desk.EngineOf(found) is null ? [] : At(found, actor, desk.On(found, actor, book).Book),
                Followed = await db.Follows.AnyAsync(f => f.PersonId == actor.PersonId && f.CaseId == caseId, cancellation),
                SupplyProvisional = found.SupplyClock()?.Due(book.Calendar) is { Provisional: true },
                ProvisionalStops = found.Stops.Where(s => s.IsExpectedProvisionally(book.Calendar)).Select(s => s.Id).ToHashSet(),
            };
        }

        /// <summary>A correction in review belongs to no step: a window takes it on the applicant's word.</summary>
        private static List<(Guid? TaskId, IReadOnlyList<string> Fields)> At(Case found, Actor actor, CaseBook book) =>
        [
            .. found.Tasks.Where(t => t.IsOpen).Select(t => ((Guid?)t.Id, found.EditableAt(t, book))),
            .. found.AskedInReview is not null && !found.IsEnded && actor.SitsAtWindowFor(book.Matter) ? [((Guid?)null, book.Matter.Form?.EditableInCorrection() ?? [])] : Array.Empty<(Guid?, IReadOnlyList<string>)>(),
        ];

        /// <summary>A step's clock is read at its end; one that was never begun or was cancelled shows how far it came.</summary>
        private Dictionary<Guid, Clock> Steps(Case found, WorkCalendar calendar) => found.Tasks
            .Select(t => (t.Id, Clock: Clock.Of(found.StepClock(t), null, calendar, t.EndedAt ?? desk.Now))).Where(t => t.Clock is not null)
            .ToDictionary(t => t.Id, t => t.Clock!);
    }
}
