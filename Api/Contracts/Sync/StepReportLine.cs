namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>One step of one case as it is reported to one platform (报送记录).</summary>
public sealed record StepReportLine
{
    public required Guid Id { get; init; }

    /// <summary>Province or City.</summary>
    public required string Platform { get; init; }

    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>Whether I may open the case.</summary>
    public bool SeesCase { get; init; }

    /// <summary>1, 2, 3 … in the case.</summary>
    public required int Step { get; init; }

    /// <summary>1, and more for what was reported again.</summary>
    public required int Version { get; init; }

    /// <summary>Data set of GB/T 39046-2020.</summary>
    public required string DataSet { get; init; }

    /// <summary>The instant of the act.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Waiting, Sent, Taken, Rejected, Replaced or Skipped.</summary>
    public required string State { get; init; }

    /// <summary>How often it was sent.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>The platform's code, or ours, for what went wrong the last time.</summary>
    public string? Fault { get; init; }

    /// <summary>The platform's own words for it.</summary>
    public string? FaultWords { get; init; }

    /// <summary>What of the report the platform means, where it names a field of its own: paths as <c>phone</c>, or <c>materials</c> for all of a list; empty where it names none, or one that comes from the settings.</summary>
    public IReadOnlyList<string> FaultFields { get; init; } = [];

    /// <summary>The platform's own number for it.</summary>
    public string? ReceiptNo { get; init; }

    /// <summary>The rejected report before it, for which it waits; or null.</summary>
    public Guid? HeldBy { get; init; }

    /// <summary>How many reports of its case wait for it, where it is rejected.</summary>
    public int Holds { get; init; }

    /// <summary>Whether somebody proposed to give it up and nobody has agreed yet.</summary>
    public bool SkipProposed { get; init; }
}
