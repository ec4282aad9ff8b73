using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>Narrows tasks; what only the case knows is asked of it only where it is filtered by.</summary>
internal static class InboxFilters
{
    private const int IdentityLength = 18, LongestNumber = 50;

    public static IQueryable<CaseTask> Apply(IHubDb db, IQueryable<CaseTask> tasks, InboxFilter filter, DateTimeOffset now)
    {
        if (filter.Green is { } green)
            tasks = tasks.Where(t => (t.Lane == Lane.Green) == green);
        if (filter.Overdue is { } overdue)
            tasks = tasks.Where(t => (t.OverdueAt != null || (t.State == TaskState.Open && t.DueOrder <= now)) == overdue);
        if (filter.Step is { } step)
            tasks = tasks.Where(t => t.Name == step);
        return filter.LooksAtCases ? ByCase(db, tasks, filter) : tasks;
    }

    private static IQueryable<CaseTask> ByCase(IHubDb db, IQueryable<CaseTask> tasks, InboxFilter filter)
    {
        var both = tasks.Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new { Task = t, Case = c });
        if (filter.Matter is { } matter)
            both = both.Where(b => b.Case.MatterCode == matter);
        if (filter.Department is { } department)
            both = both.Where(b => b.Task.DepartmentCode == department || (b.Task.DepartmentCode == null && b.Case.DepartmentCode == department));
        if (filter.Words is { } words)
        {
            var upper = words.ToUpperInvariant();
            var end = upper.PadRight(Math.Max(LongestNumber, upper.Length), 'Z'); // numbers are digits and capitals: this is their last
#pragma warning disable CA1309 // the database compares, not this process
            both = upper.Length == IdentityLength
                ? both.Where(b => b.Case.Applicant.IdNumber == upper)
                : both.Where(b => b.Case.Applicant.Name.Contains(words)
                    || (string.Compare(b.Case.Number, upper) >= 0 && string.Compare(b.Case.Number, end) <= 0));
#pragma warning restore CA1309
        }
        return both.Select(b => b.Task);
    }
}
