namespace ApprovalHub.Domain.Sync;

/// <summary>
/// 报送记录: one step of one case to one platform, made of the outbox's row and sent by a job. Its id is the key by which the platform knows that it has it
/// already. Per case and platform a report goes out only when all before it are settled.
/// </summary>
public sealed partial class PlatformReport
{
    private PlatformReport()
    {
    }

    /// <summary>The first version of a step; it is due at once.</summary>
    /// <param name="platform">One of <see cref="Platforms"/>.</param>
    /// <param name="step">The step.</param>
    /// <param name="madeAt">Now, where the day of the act is over: that day has to be looked at again (对账); else null.</param>
    public PlatformReport(string platform, CaseStep step, DateTimeOffset? madeAt = null)
    {
        (Id, Platform, CaseNumber, Version) = (StepKey.Of(platform, step), platform, step.CaseNumber, 1);
        (CaseId, Step, Sequence, DataSet, At, DueAt) = (step.CaseId, step.Step, step.Sequence, step.DataSet, step.At, step.At);
        MadeAt = madeAt;
    }

    private PlatformReport(PlatformReport before, int version, DateTimeOffset now)
    {
        (Id, Platform, CaseId, CaseNumber, Step) = (Guid.CreateVersion7(now), before.Platform, before.CaseId, before.CaseNumber, before.Step);
        (Sequence, Version, DataSet, At, Corrected, DueAt) = (before.Sequence, version, before.DataSet, before.At, before.Corrected, now);
        MadeAt = now;
    }

    /// <summary>重报: a later version under a key of its own that says the same, for a platform that holds something else under this one.</summary>
    /// <param name="version">Later than any that the platform holds.</param>
    /// <param name="now">Now; it is due at once.</param>
    public PlatformReport Anew(int version, DateTimeOffset now) => new(this, version, now);

    /// <summary>The same, made by who sends it at once: nobody else takes it for the time of the lease.</summary>
    /// <param name="lease">Whose it is.</param>
    /// <param name="until">When the lease ends.</param>
    public PlatformReport TakenFor(Guid lease, DateTimeOffset until)
    {
        (Lease, DueAt, Attempts) = (lease, until, 1);
        return this;
    }

    /// <summary>The key of this version; it stays the same however often it is sent.</summary>
    public Guid Id { get; private set; }

    /// <summary>One of <see cref="Platforms"/>.</summary>
    public string Platform { get; private set; } = "";

    public Guid CaseId { get; private set; }

    /// <summary>办件编号</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>1, 2, 3 … in the case, without gaps.</summary>
    public int Step { get; private set; }

    /// <summary>The row of the outbox with what there is to say.</summary>
    public int Sequence { get; private set; }

    /// <summary>1, and more for what was corrected and sent again (重报).</summary>
    public int Version { get; private set; }

    /// <summary>Data set of GB/T 39046-2020.</summary>
    public string DataSet { get; private set; } = "";

    /// <summary>The instant of the act.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What this version says where it was corrected, as JSON; null where it says what the outbox says.</summary>
    public string? Corrected { get; private set; }

    public ReportState State { get; private set; }

    /// <summary>When a job may take it; the end of the lease of whoever sends it now; when to ask what became of it. Null once it is settled or refused.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Who has taken it, for the time of a lease.</summary>
    public Guid? Lease { get; private set; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>Code of what went wrong the last time.</summary>
    public string? Fault { get; private set; }

    /// <summary>The platform's own words for it.</summary>
    public string? FaultWords { get; private set; }

    /// <summary>The platform's own number for it.</summary>
    public string? ReceiptNo { get; private set; }

    /// <summary>When the platform said that it has this version; null where it never did.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>When this version was made, where that was after the act: corrected, sent anew, replayed, or addressed when its day was over; null for the act's own.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>When it was taken, replaced or given up; null while what follows in the case waits for it.</summary>
    public DateTimeOffset? SettledAt { get; private set; }
}
