using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Sync;

/// <summary>平台操作记录: one thing that somebody did with a platform or with one of its reports: who, when, why. Kept for ever, never changed.</summary>
public sealed class PlatformAct
{
    /// <summary>Longest reason.</summary>
    public const int LongestWords = 200;

    private PlatformAct()
    {
    }

    private PlatformAct(string platform, PlatformActKind kind, string? why, Actor by, DateTimeOffset at)
    {
        (Id, Platform, Kind, At) = (Guid.CreateVersion7(at), platform, kind, at);
        (ById, ByName) = (by.PersonId, by.Name);
        (OnBehalfOf, OnBehalfOfId) = (WorkbenchRules.StoodInFor(by)?.OnBehalfOf, WorkbenchRules.StoodInFor(by)?.OnBehalfOfId);
        Words = Text.Required(why, "words", LongestWords);
    }

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="Platforms"/>; empty for what concerns all of them.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The report, or the look at a day (对账), that it was done with; or null.</summary>
    public Guid? ReportId { get; private set; }

    /// <summary>1, 2, 3 … of its report: the second guard of a race; 0 where there is none.</summary>
    public int Sequence { get; private set; }

    public PlatformActKind Kind { get; private set; }

    /// <summary>Why.</summary>
    public string Words { get; private set; } = "";

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>On whose behalf a stand-in acted (R-AB).</summary>
    public string? OnBehalfOf { get; private set; }

    /// <summary>The same person by key: who stands in for somebody acts with that person's hand.</summary>
    public Guid? OnBehalfOfId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>First day of a period that was replayed; the day of a look.</summary>
    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    /// <summary>How many reports were replayed or steps differed, or the minutes of a threshold.</summary>
    public int? Count { get; private set; }

    /// <summary>Done with a report, as the next thing after so many.</summary>
    internal static PlatformAct OnReport(PlatformReport report, int before, PlatformActKind kind, string? why, (Actor By, DateTimeOffset At) act) =>
        new(report.Platform, kind, why, act.By, act.At) { ReportId = report.Id, Sequence = before + 1 };

    /// <summary>Done with the way to a platform.</summary>
    internal static PlatformAct OnLine(string platform, PlatformActKind kind, string? why, (Actor By, DateTimeOffset At) act) => new(platform, kind, why, act.By, act.At);

    /// <summary>重放 of a period.</summary>
    public static PlatformAct Replay(string platform, (DateOnly From, DateOnly To, int Count) what, string? why, Actor by, DateTimeOffset at) =>
        new(platform, PlatformActKind.Replayed, why, by, at) { FirstDay = what.From, LastDay = what.To, Count = what.Count };

    /// <summary>人工处理 of what a look has found, as the next thing after so many.</summary>
    internal static PlatformAct OnLook(Reconciliation look, int before, PlatformActKind kind, string? why, (Actor By, DateTimeOffset At) act) =>
        new(look.Platform, kind, why, act.By, act.At) { ReportId = look.Id, Sequence = before + 1, FirstDay = look.Day, LastDay = look.Day, Count = look.DifferenceCount };

    /// <summary>The lag from which on administrators are told.</summary>
    public static PlatformAct Threshold(int minutes, string? why, Actor by, DateTimeOffset at) => new("", PlatformActKind.ThresholdSet, why, by, at) { Count = minutes };
}
