using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Benchmarks.Cases;

/// <summary>Many cases, of which some are past their promised limit and undecided, one in five of these past the law too, and five times as many were decided late.</summary>
internal sealed class OverdueCrowd(TableDump model, Centre centre, int size, int overdue) : Crowd(model, centre, size)
{
    private static readonly DateTimeOffset Past = new(2026, 3, 20, 16, 0, 0, TimeSpan.Zero);
    private readonly int every = size / overdue;

    protected override Dictionary<string, object> Differing(int i)
    {
        var (own, which) = (base.Differing(i), i % every);
        var (undecided, late) = (which == 1, which is > 1 and < 7);
        own["PromisedOverdueAt"] = undecided || late ? Instant(Past.AddMinutes(i % 40_000)) : DBNull.Value;
        own["StatutoryOverdueAt"] = undecided && i / every % 5 == 0 ? Instant(Past.AddDays(30)) : DBNull.Value;
        own["DecidedAt"] = late ? Instant(Past.AddDays(40)) : DBNull.Value;
        if (undecided)
            own["State"] = (int)CaseState.InProgress;
        return own;
    }
}
