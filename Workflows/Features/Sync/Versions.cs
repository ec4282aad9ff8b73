using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

internal static class Versions
{
    /// <summary>The last version that there is of a report's step: one that was given up may stand behind it.</summary>
    public static Task<int> LastVersionAsync(this IHubDb db, PlatformReport report, CancellationToken cancellation) =>
        db.PlatformReports.Where(r => r.CaseId == report.CaseId && r.Platform == report.Platform && r.Step == report.Step).MaxAsync(r => r.Version, cancellation);
}
