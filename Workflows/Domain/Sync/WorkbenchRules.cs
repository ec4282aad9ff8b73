using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Sync;

/// <summary>Who may do what at the workbench (对接工作台), and within which bounds.</summary>
public static class WorkbenchRules
{
    /// <summary>Days of a replay at most.</summary>
    public const int MostDays = 31;

    /// <summary>Reports of a replay at most: they are queued in one transaction.</summary>
    public const int MostReplayed = 10_000;

    /// <summary>Minutes of the lag from which on administrators are told.</summary>
    public const int ShortestLag = 5, LongestLag = 24 * 60;

    /// <summary>Administrators, and whoever oversees them, see the workbench; refuses <c>EXCHANGE_NOT_YOURS</c>.</summary>
    public static void MustSee(Actor by)
    {
        if (!by.Has(Role.Administrator) && !by.Has(Role.Supervisor))
            throw Refusal.Forbidden("EXCHANGE_NOT_YOURS").With("person", by.Name).Throwable();
    }

    /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
    public static void MustAdminister(Actor by)
    {
        if (!by.Has(Role.Administrator))
            throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
    }

    /// <summary>The days of a replay: neither turned round nor too many nor to come; refuses <c>REPLAY_PERIOD_WRONG</c>.</summary>
    public static void MustBePeriod(DateOnly from, DateOnly to, DateOnly today)
    {
        if (from > to || to > today || to.DayNumber - from.DayNumber >= MostDays)
            throw Refusal.Invalid("REPLAY_PERIOD_WRONG").With("most", MostDays).Throwable();
    }

    /// <summary>Refuses <c>LAG_OUT_OF_RANGE</c>.</summary>
    public static void MustBeLag(int minutes)
    {
        if (minutes is < ShortestLag or > LongestLag)
            throw Refusal.Invalid("LAG_OUT_OF_RANGE").With("least", ShortestLag).With("most", LongestLag).Throwable();
    }

    /// <summary>The post by which somebody acts at the workbench where it is another's (代岗); null when for themselves.</summary>
    public static HeldPost? StoodInFor(Actor by) => by.Holdings.Where(h => h.Role is Role.Administrator or Role.Supervisor)
        .OrderBy(h => h.OnBehalfOf is null ? 0 : 1).FirstOrDefault() is { OnBehalfOf: not null } stood ? stood : null;

    /// <summary>
    /// 双人复核: whether somebody is the second person of an act. Who did it is not; nor is who stands in for that person or for whom that person stood in, nor another
    /// stand-in of the same: two hands of one person are one.
    /// </summary>
    public static bool IsSecond(PlatformAct first, Actor by)
    {
        var before = new[] { first.ById, first.OnBehalfOfId }.OfType<Guid>().ToHashSet();
        return new[] { by.PersonId, StoodInFor(by)?.OnBehalfOfId }.OfType<Guid>().All(hand => !before.Contains(hand));
    }
}
