using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Counts an approval of the green channel against the quotas as it is saved. The number that it takes first, one row a department, makes two
/// approvals wait for each other: of the last place in a quota only one is used.
/// </summary>
internal static class GreenCount
{
    /// <summary>The counter whose row is held until the act is saved.</summary>
    public static IReadOnlyList<string> Scopes(Case subject) => subject.GreenJustApproved ? [$"green/{subject.DepartmentCode}"] : [];

    /// <summary>Refuses <c>GREEN_QUOTA_USED</c>.</summary>
    public static async Task MustFitAsync(IHubDb db, Case subject, CaseAct act, Book book, CancellationToken cancellation)
    {
        if (!subject.GreenJustApproved)
            return;
        var used = new List<(GreenQuota, int)>();
        foreach (var quota in book.Quotas.Where(q => q.Binds(subject)))
            used.Add((quota, await UsedAsync(db, quota, act.Today, cancellation)));
        subject.CountAgainst(used, act);
    }

    /// <summary>How many were approved in the quota's period that holds a day.</summary>
    public static Task<int> UsedAsync(IHubDb db, GreenQuota quota, DateOnly day, CancellationToken cancellation)
    {
        var (from, to) = quota.InstantsAround(day);
        var approved = db.Cases.AsNoTracking().Where(c => c.GreenApprovedAt != null && c.GreenApprovedAt >= from && c.GreenApprovedAt < to);
        return (quota.Scope == GreenScope.Department ? approved.Where(c => c.DepartmentCode == quota.Key) : approved.Where(c => c.MatterCode == quota.Key))
            .CountAsync(cancellation);
    }
}
