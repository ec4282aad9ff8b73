using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>评价 of a period by matter: how many of each grade, and what became of the low ones. What nobody has rated stays unrated (FACTS 6.7).</summary>
public static class CountRatings
{
    /// <param name="From">First day on which they were given.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Department">Only of this department, or null.</param>
    public sealed record Query(DateOnly From, DateOnly To, string? Department);

    /// <param name="DepartmentCode">主办部门</param>
    /// <param name="MatterCode">实施编码</param>
    /// <param name="Name">事项</param>
    /// <param name="Ended">办件数: cases that ended in the period.</param>
    public sealed record Line(string DepartmentCode, string MatterCode, string Name, int Ended)
    {
        public int VerySatisfied { get; init; }

        public int Satisfied { get; init; }

        public int Fair { get; init; }

        public int Dissatisfied { get; init; }

        public int VeryDissatisfied { get; init; }

        /// <summary>整改数: low ones whose supervision item is closed.</summary>
        public int Closed { get; init; }
    }

    private sealed record Row(Guid CaseId, string MatterCode, string DepartmentCode, RatingGrade Grade, DateTimeOffset CameAt);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>PERIOD_WRONG</c> and <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<Line>> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var (from, to) = Period.Of(query.From, query.To, Period.Year);
            var own = Oversight.Departments(actor, query.Department);
            var rows = await db.Ratings.AsNoTracking().Where(r => r.GivenAt >= from && r.GivenAt < to && (own == null || own.Contains(r.DepartmentCode)))
                .Select(r => new Row(r.CaseId, r.MatterCode, r.DepartmentCode, r.Grade, r.CameAt)).ToListAsync(cancellation);
            var ended = await db.Cases.AsNoTracking().Where(c => c.EndedAt >= from && c.EndedAt < to && (own == null || own.Contains(c.DepartmentCode)))
                .GroupBy(c => new { c.MatterCode, c.DepartmentCode }).Select(g => new { g.Key.MatterCode, g.Key.DepartmentCode, Count = g.Count() }).ToListAsync(cancellation);
            var closed = await ClosedAsync(from, own, LowRatingItems.Codes(book), cancellation);
            var given = rows.ToLookup(r => (r.DepartmentCode, r.MatterCode));
            var counts = ended.ToDictionary(e => (e.DepartmentCode, e.MatterCode), e => e.Count);
            return
            [
                .. given.Select(g => g.Key).Union(counts.Keys).Order()
                    .Select(key => Of(key, [.. given[key]], closed) with { Name = NameOf(key.MatterCode, book), Ended = counts.GetValueOrDefault(key) }),
            ];
        }

        /// <summary>Items of cases that were closed since, by a rule for low ratings, each by the instant at which it was opened: a low rating and its item are of one act.</summary>
        private async Task<HashSet<(Guid?, DateTimeOffset)>> ClosedAsync(DateTimeOffset from, string[]? own, string[] rules, CancellationToken cancellation) =>
            [.. (await db.SupervisionItems.AsNoTracking().Where(i => i.State == ItemState.Closed && rules.Contains(i.Rule) && i.OpenedAt >= from && i.CaseId != null && (own == null || own.Contains(i.DepartmentCode)))
                .Select(i => new { i.CaseId, i.OpenedAt }).ToListAsync(cancellation)).Select(i => (i.CaseId, i.OpenedAt))];

        private static Line Of((string Department, string Matter) key, List<Row> rows, HashSet<(Guid?, DateTimeOffset)> closed) => new(key.Department, key.Matter, "", 0)
        {
            VerySatisfied = rows.Count(r => r.Grade == RatingGrade.VerySatisfied),
            Satisfied = rows.Count(r => r.Grade == RatingGrade.Satisfied),
            Fair = rows.Count(r => r.Grade == RatingGrade.Fair),
            Dissatisfied = rows.Count(r => r.Grade == RatingGrade.Dissatisfied),
            VeryDissatisfied = rows.Count(r => r.Grade == RatingGrade.VeryDissatisfied),
            Closed = rows.Count(r => r.Grade >= RatingGrade.Dissatisfied && closed.Contains((r.CaseId, r.CameAt))),
        };

        private static string NameOf(string matter, Book book) => book.VersionsOf(matter) is { Count: > 0 } versions ? versions[^1].Content.Name : matter;
    }
}
