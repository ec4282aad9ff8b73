using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters;

/// <summary>
/// A published version of a matter (事项版本). A case stays on the version it was received under (R-GUIDE, FACTS 2.6);
/// nothing of a published version ever changes but the day on which its successor takes over.
/// </summary>
public sealed class MatterVersion
{
    private MatterVersion()
    {
        Content = null!; // set by the store
    }

    private MatterVersion(Publication on, int version, DateOnly effectiveFrom, MatterContent content)
    {
        (Id, PublishedBy, PublishedAt) = (on.Id, on.By, on.At);
        MatterCode = content.Code;
        Version = version;
        EffectiveFrom = effectiveFrom;
        Content = content;
    }

    public Guid Id { get; private set; }

    /// <summary>实施编码</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>1 for the first.</summary>
    public int Version { get; private set; }

    /// <summary>First day in force (plan_effective_date).</summary>
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>First day no longer in force (plan_cancel_date), or null while nothing follows.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    /// <summary>Who published it; null where that was before it was recorded.</summary>
    public string? PublishedBy { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public MatterContent Content { get; private set; }

    public bool InForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is null || day < EffectiveTo);

    /// <summary>The version of one matter that is in force on a day, or null.</summary>
    /// <param name="history">Versions of one matter, in any order.</param>
    /// <param name="day">The day, in Asia/Shanghai.</param>
    public static MatterVersion? InForce(IEnumerable<MatterVersion> history, DateOnly day) =>
        history.SingleOrDefault(v => v.InForceOn(day));

    /// <summary>
    /// Publishes a content as the next version and closes the former one on the day it starts. Refused, with nothing changed, for another
    /// matter's content (<c>MATTER_VERSION_OTHER_MATTER</c>), a start in the past (<c>MATTER_VERSION_BACKDATED</c>), and a start
    /// that is not after the former one's (<c>MATTER_VERSION_OVERLAPS</c>).
    /// </summary>
    /// <param name="history">All versions of the matter, in any order; empty for a new matter.</param>
    /// <param name="content">What is published.</param>
    /// <param name="from">First day in force.</param>
    /// <param name="on">Who publishes it, and when.</param>
    public static Result<MatterVersion> Publish(IReadOnlyCollection<MatterVersion> history, MatterContent content, DateOnly from, Publication on)
    {
        var former = history.MaxBy(v => v.Version);
        if (history.FirstOrDefault(v => v.MatterCode != content.Code) is { } other)
            return Refusal.Invalid("MATTER_VERSION_OTHER_MATTER").With("matter", other.MatterCode).With("content", content.Code);
        if (from < on.Today)
            return Refusal.Conflict("MATTER_VERSION_BACKDATED").With("from", Iso(from)).With("today", Iso(on.Today));
        if (former is not null && from <= former.EffectiveFrom)
            return Refusal.Conflict("MATTER_VERSION_OVERLAPS")
                .With("from", Iso(from)).With("former", Iso(former.EffectiveFrom)).With("version", former.Version);

        former?.EffectiveTo = from;
        return new MatterVersion(on, (former?.Version ?? 0) + 1, from, content);
    }

    private static string Iso(DateOnly day) => FormattableString.Invariant($"{day:O}");
}
