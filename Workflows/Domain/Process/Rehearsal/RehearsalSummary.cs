using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>All cases of a rehearsal together.</summary>
public sealed record RehearsalSummary
{
    public required int Cases { get; init; }

    /// <summary>How many would go as they went.</summary>
    public required int Alike { get; init; }

    public required int Differ { get; init; }

    /// <summary>How many could not be rehearsed, as their events do not say enough.</summary>
    public required int Unreadable { get; init; }

    public required int Stuck { get; init; }

    /// <summary>How many would break the promised limit and did not.</summary>
    public required int BreakPromise { get; init; }

    /// <summary>How many come to a step that nobody could do today.</summary>
    public required int Nobody { get; init; }

    /// <summary>Working days won, of the cases that would be quicker.</summary>
    public required int DaysWon { get; init; }

    /// <summary>Working days lost, of those that would be slower.</summary>
    public required int DaysLost { get; init; }

    /// <summary>How many cases have a difference of each sort.</summary>
    public required ImmutableSortedDictionary<DifferenceSort, int> Sorts { get; init; }

    public static RehearsalSummary Of(IReadOnlyCollection<RehearsedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var compared = cases.Where(c => c is { Was: not null, Would: not null }).Select(c => c.Days).ToList();
        return new RehearsalSummary
        {
            Cases = cases.Count,
            Alike = cases.Count(c => c.IsAlike && c.Was is not null),
            Differ = cases.Count(c => c.Differences.Count > 0),
            Unreadable = cases.Count(c => c.Unreadable is not null),
            Stuck = cases.Count(c => c.Stuck is not null),
            BreakPromise = cases.Count(c => c.BreaksPromise),
            Nobody = cases.Count(c => c.Faults.Count > 0),
            DaysWon = -compared.Where(d => d < 0).Sum(),
            DaysLost = compared.Where(d => d > 0).Sum(),
            Sorts = cases.SelectMany(c => c.Differences.Select(d => d.Sort).Distinct()).CountBy(s => s).ToImmutableSortedDictionary(),
        };
    }
}
