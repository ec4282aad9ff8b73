using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>Of a step that is asked of several at once each row says which of them it is, and who else is asked: two rows of one case are no longer the same.</summary>
internal static class SharedSteps
{
    private const char Part = '/';

    /// <summary>The rows with what they share; asks the database only where one shares anything.</summary>
    public static async Task<IReadOnlyList<ReadInbox.Row>> TellAsync(IHubDb db, IReadOnlyList<ReadInbox.Row> rows, CancellationToken cancellation)
    {
        var cases = rows.Where(IsShared).Select(r => r.CaseId).Distinct().ToList();
        if (cases.Count == 0)
            return rows;
        var all = await db.Tasks.AsNoTracking().Where(t => cases.Contains(t.CaseId) && t.State != TaskState.Cancelled)
            .Select(t => new Asked(t.CaseId, t.Key, t.State == TaskState.Done, t.State == TaskState.Done ? t.ActedByName : t.AssigneeName)).ToListAsync(cancellation);
        var rounds = all.Where(t => t.Key.Contains(Part)).ToLookup(t => (t.CaseId, CaseRung.RoundOf(t.Key)));
        return [.. rows.Select(row => IsShared(row) ? Told(row, [.. rounds[(row.CaseId, CaseRung.RoundOf(row.Facts.Key))].OrderBy(t => t.Key, StringComparer.Ordinal)]) : row)];
    }

    private static bool IsShared(ReadInbox.Row row) => row.Facts.Open && row.Facts.Key.Contains(Part);

    private static ReadInbox.Row Told(ReadInbox.Row row, List<Asked> round)
    {
        var others = round.Where(t => t.Key != row.Facts.Key).ToList();
        return others.Count == 0 ? row : row with
        {
            Part = $"{round.FindIndex(t => t.Key == row.Facts.Key) + 1}/{round.Count}",
            AlsoAsked = [.. others.Where(t => !t.Done).Select(t => t.Person ?? "")],
            AlsoDone = [.. others.Where(t => t.Done).Select(t => t.Person ?? "")],
        };
    }

    private sealed record Asked(Guid CaseId, string Key, bool Done, string? Person);
}
