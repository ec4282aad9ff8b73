using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// The cards of a period. What runs out at midnight runs out with the day before, so of a limit that day says where its card belongs. What was found
/// unfounded by now has taken back every card of its limit that had fired by then. A step asked of two is one breach, save where persons are counted.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="period">The period.</param>
/// <param name="departments">Only of these departments, or null for all.</param>
internal sealed class CardRows(IHubDb db, (DateTimeOffset From, DateTimeOffset To) period, string[]? departments)
{
    public sealed record Shown(string Department, string? Matter, string? Step, Guid? PersonId, string? PersonName, string? Number, DateOnly Day, Card Card);

    /// <summary>Cards of limits, and those of items that no limit brought.</summary>
    public async Task<IReadOnlyList<Shown>> ReadAsync(bool byPerson, CancellationToken cancellation)
    {
        var unfounded = await UnfoundedAsync(cancellation);
        var fired = (await FiredAsync(cancellation)).Where(f => unfounded[Limit(f.Rung)].All(closed => closed < f.Rung.FiredAt));
        var rungs = byPerson ? fired : fired.DistinctBy(f => (Limit(f.Rung), f.Rung.Rung));
        return [.. rungs.Select(f => Of(f.Rung, f.Number)), .. await ItemsAsync(cancellation)];
    }

    private static (Guid Case, LimitKind Limit, string Round, string Department) Limit(CaseRung rung) => (rung.CaseId, rung.Limit, rung.Round, rung.DepartmentCode);

    private static Shown Of(CaseRung rung, string number) => new(
        rung.DepartmentCode, rung.MatterCode, rung.Step, rung.PersonId, rung.PersonName, number, ShanghaiTime.Day(rung.DueAt.AddTicks(-1)),
        rung.Rung == RungKind.Red ? Card.Red : Card.Yellow);

    private async Task<IReadOnlyList<(CaseRung Rung, string Number)>> FiredAsync(CancellationToken cancellation)
    {
        var (since, until) = period;
        var rows = await (
            from r in db.Rungs.AsNoTracking()
            join c in db.Cases.AsNoTracking() on r.CaseId equals c.Id
            where (r.Rung == RungKind.Yellow || r.Rung == RungKind.Red) && r.DueAt > since && r.DueAt <= until && (departments == null || departments.Contains(r.DepartmentCode))
            orderby r.DueAt, r.CaseId, r.Limit, r.Instance
            select new { Rung = r, c.Number }).ToListAsync(cancellation);
        return [.. rows.Select(r => (r.Rung, r.Number))];
    }

    /// <summary>Limits of which an item was found unfounded, each with when; only what was found since the period began can be about a card in it.</summary>
    private async Task<ILookup<(Guid Case, LimitKind Limit, string Round, string Department), DateTimeOffset>> UnfoundedAsync(CancellationToken cancellation)
    {
        var since = period.From;
        var rows = await (
            from i in db.SupervisionItems.AsNoTracking()
            where i.Finding == ItemFinding.Unfounded && i.ClosedAt >= since
            from r in db.Rungs.AsNoTracking()
            where r.CaseId == i.CaseId && r.ItemId == i.Id
            select new { Rung = r, i.ClosedAt }).ToListAsync(cancellation);
        return rows.ToLookup(r => Limit(r.Rung), r => r.ClosedAt!.Value);
    }

    private async Task<IReadOnlyList<Shown>> ItemsAsync(CancellationToken cancellation)
    {
        var (since, until) = period;
        var items = await db.SupervisionItems.AsNoTracking()
            .Where(i => i.OpenedAt >= since && i.OpenedAt < until && i.Card != Card.None && i.Finding != ItemFinding.Unfounded
                && (departments == null || departments.Contains(i.DepartmentCode)) && !db.Rungs.Any(r => r.CaseId == i.CaseId && r.ItemId == i.Id))
            .IgnoreQueryFilters() // nor does the item of a rung that was withdrawn show a card
            .ToListAsync(cancellation);
        return [.. items.Select(i => new Shown(i.DepartmentCode, i.MatterCode, i.Step, i.PersonId, i.PersonName, i.CaseNumber, ShanghaiTime.Day(i.OpenedAt), i.Card))];
    }
}
