using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Sync;

/// <summary>对账: one look at one day of one platform. It stays as it was found; a later look is one of its own.</summary>
public sealed class Reconciliation
{
    private List<ReconciledSet> sets = [];
    private List<DayDifference> differences = [];

    private Reconciliation()
    {
    }

    private Reconciliation(string platform, DateOnly day, Actor by, DateTimeOffset at) =>
        (Id, Platform, Day, ByName, At) = (Guid.CreateVersion7(at), platform, day, by.PersonId is null ? null : by.Name, at);

    /// <summary>The day could be compared.</summary>
    public static Reconciliation Of(string platform, DateOnly day, DayBooks books, (Actor By, DateTimeOffset At) who) => new(platform, day, who.By, who.At)
    {
        sets = [.. books.Sets],
        differences = [.. books.Differences],
        OurCount = books.Sets.Sum(s => s.OurCount),
        TheirCount = books.Sets.Sum(s => s.TheirCount),
        DifferenceCount = books.Differences.Count,
    };

    /// <summary>The platform could not be asked.</summary>
    public static Reconciliation Failed(string platform, DateOnly day, string fault, (Actor By, DateTimeOffset At) who) => new(platform, day, who.By, who.At) { Fault = fault };

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="Platforms"/>.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The day in Shanghai on which the acts were done.</summary>
    public DateOnly Day { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Who asked for it; null for the nightly one.</summary>
    public string? ByName { get; private set; }

    /// <summary>Code of why the platform could not be asked; null where it could.</summary>
    public string? Fault { get; private set; }

    public int OurCount { get; private set; }

    public int TheirCount { get; private set; }

    public int DifferenceCount { get; private set; }

    public DateTimeOffset? RepairedAt { get; private set; }

    public string? RepairedByName { get; private set; }

    /// <summary>Guards against two who repair at once.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ReconciledSet> Sets => sets;

    public IReadOnlyList<DayDifference> Differences => differences;

    /// <summary>Whether both sides held the same, down to what was still on its way when the platform was asked.</summary>
    public bool IsClean => Fault is null && DifferenceCount == 0 && sets.TrueForAll(s => s.IsSame);

    /// <summary>Marks everything as repaired, once. Refuses <c>RECONCILIATION_CLEAN</c> and <c>RECONCILIATION_REPAIRED</c>.</summary>
    /// <returns>What is to be reported again.</returns>
    public IReadOnlyList<DayDifference> Repair(Actor by, DateTimeOffset at)
    {
        if (differences.Count == 0)
            throw Refusal.Conflict("RECONCILIATION_CLEAN").Throwable();
        if (RepairedAt is not null)
            throw Refusal.Conflict("RECONCILIATION_REPAIRED").With("who", RepairedByName).Throwable();
        (RepairedAt, RepairedByName) = (at, by.Name);
        Revision++;
        foreach (var difference in differences)
            difference.Repair();
        return [.. differences.Where(d => d.Way != RepairWay.ByHand)];
    }
}
