using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>办件进度查询: an applicant follows the case by its number and query code; nothing is guessable.</summary>
public static class TrackPublic
{
    /// <summary>What an applicant may know.</summary>
    /// <param name="Case">The case with what belongs to it; read only.</param>
    /// <param name="Matter">The version of the matter that it stays on.</param>
    /// <param name="Materials">The checklist.</param>
    /// <param name="Papers">Papers that were issued.</param>
    public sealed record View(Case Case, MatterContent Matter, IReadOnlyList<Material> Materials, IReadOnlyList<Paper> Papers)
    {
        public bool SupplyProvisional { get; init; }

        /// <summary>First day on which tolerance may be given again after the promise was broken, or null.</summary>
        public DateOnly? NoToleranceUntil { get; init; }

        /// <summary>Last day on which acceptance or a correction notice must come, else it is deemed accepted (许可法 §32).</summary>
        public DateOnly? NoticeBy { get; init; }

        /// <summary>Last day to correct what was asked for, or null.</summary>
        public DateOnly? CorrectionBy { get; init; }

        public bool CorrectionProvisional { get; init; }

        /// <summary>When it was told what is to be corrected, at intake or in review.</summary>
        public DateTimeOffset? CorrectionToldAt { get; init; }

        /// <summary>The stop that stands, or null.</summary>
        public Stop? Stopped { get; init; }

        /// <summary>Whether a promise of tolerance would put the case forward.</summary>
        public bool MayPromise { get; init; }

        public bool MayReceive { get; init; }

        /// <summary>无人领取: left or closed with nobody having fetched the result, which is still to be had.</summary>
        public bool Unclaimed { get; init; }

        /// <summary>The desk through which every result leaves (统一出件); null where the hall has none.</summary>
        public Window? Desk { get; init; }

        /// <summary>Last day to rate it; null where it cannot be rated, not yet or no more.</summary>
        public DateOnly? RateBy { get; init; }

        /// <summary>The rating that was given of the matter as a whole, or null.</summary>
        public Rating? Rated { get; init; }

        /// <summary>Which fields of the form the applicant may change: while a correction is awaited.</summary>
        public IReadOnlyList<(Guid? TaskId, IReadOnlyList<string> Fields)> FormAt { get; init; } = [];

        /// <summary>What the applicant may see of the form: what was applied for, and of the rest what names no steps.</summary>
        public required FormSight FormSeen { get; init; }

        /// <summary>Names of the open steps.</summary>
        public IReadOnlyList<string> Steps { get; init; } = [];

        /// <summary>Why it ended without a grant, and the article; null while it runs.</summary>
        public Opinion? EndedWith { get; init; }
    }

    public sealed record Material(string Code, string Name, bool Taken, bool Owed, string? CorrectionAsked, bool ToCorrect);

    public sealed record Paper(Guid Id, string Kind, string Number, DateTimeOffset IssuedAt, bool Readable)
    {
        /// <summary>Whether it is given as OFD too.</summary>
        public bool Ofd => Domain.Process.Papers.AsOfd.Contains(Kind);
    }

    public sealed record Stop(StopKind Kind, string Ground, DateOnly From, DateOnly? ExpectedEnd, bool ExpectedProvisional);

    public sealed class Handler(IHubDb db, ActDesk desk, ApplicantDoor door)
    {
        /// <summary>Refuses <c>CASE_OR_CODE_WRONG</c>, the same for a wrong number and a wrong code, compared in equal time.</summary>
        public async Task<View> HandleAsync(string number, string code, CancellationToken cancellation)
        {
            var id = (await door.CaseAsync(number, code, cancellation)).Id;
            var found = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Materials.OrderBy(m => m.Order)).Include(c => c.Stops)
                .Include(c => c.Extensions).Include(c => c.Tasks).Include(c => c.Papers.OrderBy(p => p.IssuedAt)).OrderBy(c => c.Id)
                .FirstAsync(c => c.Id == id, cancellation);
            var book = await desk.BookAsync(cancellation);
            var rated = found.IsEnded ? await db.Ratings.AsNoTracking().FirstOrDefaultAsync(r => r.CaseId == id && r.Step == 0, cancellation) : null;
            var act = desk.On(found, Actor.ApplicantOf(found.Applicant), book);
            return new View(
                found, act.Book.Matter,
                [.. found.Materials.Select(m => new Material(m.Code, m.Name, m.TakenAt is not null, m.Owed, m.CorrectionAsked, found.IsToBeCorrected(m)))],
                [.. found.Papers.Select(p => new Paper(p.Id, p.Kind, p.Number, p.IssuedAt, found.ShowsApplicant(p.Kind)))])
            {
                SupplyProvisional = found.SupplyClock()?.Due(book.Calendar) is { Provisional: true },
                NoToleranceUntil = found.NoToleranceUntil(act.Book.Matter),
                NoticeBy = LastDay(found.NoticeDueAt),
                CorrectionToldAt = found.AskedInReview?.StoppedAt ?? found.CorrectionToldAt,
                CorrectionBy = LastDay(found.AwaitedCorrection?.DueAt) ?? found.AskedInReview?.ExpectedEnd,
                CorrectionProvisional = found.ToBeCorrected(book.Calendar).Provisional,
                Stopped = found.Stops.FirstOrDefault(s => s.To is null) is { } stop
                    ? new Stop(stop.Kind, stop.Ground, stop.From, stop.ExpectedEnd, stop.IsExpectedProvisionally(book.Calendar)) : null,
                MayPromise = found.PromiseSignedAt is null && found.Try(c => c.PromiseOffered(act)) is null,
                MayReceive = act.Book.Matter.Online && !found.IsHeldBack(act.Book.Matter) && (found.LyingUnclaimed is not null || found.Tasks.Any(t => t.IsOpen && t.Activity == ActivityTypes.Dispatch)),
                Unclaimed = found.LyingUnclaimed is not null,
                Rated = rated,
                RateBy = rated is null && RatingRules.LastDay(found) is { } last && desk.Today <= last ? last : null,
                Desk = book.Desk,
                FormAt = found.Tasks.FirstOrDefault(t => t.IsOpen && t.Activity == ActivityTypes.Correction) is { } correction
                    ? [(correction.Id, found.EditableAt(correction, act.Book))]
                    : found.AskedInReview is null ? [] : [(null, act.Book.Matter.Form?.EditableInCorrection() ?? [])],
                FormSeen = FormSight.Of(found, act.By, act.Book.Matter, act.Book.Definition),
                Steps = [.. found.Tasks.Where(t => t.IsOpen).Select(t => t.Name).Distinct()],
                EndedWith = found.EndedBy == EndCause.Office ? await SaidAtTheEndAsync(id, cancellation) : found.EndedWith,
            };
        }

        private async Task<Opinion?> SaidAtTheEndAsync(Guid caseId, CancellationToken cancellation) =>
            await db.Events.AsNoTracking().Where(e => e.CaseId == caseId && e.Kind == "Terminated").OrderByDescending(e => e.Sequence)
                .FirstOrDefaultAsync(cancellation) is { } end ? new Opinion(end.Reason()) : null;

        /// <summary>The last day of a limit that ends at an instant: midnight belongs to the day before.</summary>
        private static DateOnly? LastDay(DateTimeOffset? end) => end is { } at ? ShanghaiTime.Day(at.AddTicks(-1)) : null;
    }
}
