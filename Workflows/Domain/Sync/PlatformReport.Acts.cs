namespace ApprovalHub.Domain.Sync;

public sealed partial class PlatformReport
{
    /// <summary>Whether the platform had taken it before another version was sent in its place.</summary>
    public bool WasTaken => State == ReportState.Replaced && TakenAt is not null;

    /// <summary>The version that is sent in the place of this one, which is kept.</summary>
    /// <param name="said">What it says, and the last version that there is: one that was given up may stand behind this one.</param>
    /// <param name="at">Now.</param>
    internal PlatformReport Correct((string Json, int Last) said, DateTimeOffset at)
    {
        var next = Next(Math.Max(Version, said.Last) + 1, at);
        next.Corrected = said.Json;
        Leave(ReportState.Replaced, at);
        return next;
    }

    /// <summary>The version that says the same in the place of this one, which is kept.</summary>
    /// <param name="last">The last version that there is: one that was given up may stand behind this one.</param>
    /// <param name="at">Now.</param>
    internal PlatformReport SendAnew(int last, DateTimeOffset at)
    {
        var next = Next(Math.Max(Version, last) + 1, at);
        next.Corrected = Corrected;
        Leave(ReportState.Replaced, at);
        return next;
    }

    /// <summary>The same version is due again, under its key.</summary>
    internal void SendAgain(DateTimeOffset at) => (State, DueAt, Lease) = (ReportState.Waiting, at, null);

    /// <summary>重放: the version that says the same once more, where the platform has taken this one.</summary>
    /// <param name="last">The last version that there is: one that was given up may stand behind this one.</param>
    /// <param name="at">Now.</param>
    public PlatformReport Replay(int last, DateTimeOffset at)
    {
        if (State != ReportState.Taken)
            throw new InvalidOperationException($"Report {Id} is {State}: only what was taken is replayed.");
        var next = Next(last + 1, at);
        next.Corrected = Corrected;
        State = ReportState.Replaced;
        return next;
    }

    internal void GiveUp(DateTimeOffset at) => Leave(ReportState.Skipped, at);

    /// <summary>The version that should have taken its place was given up.</summary>
    internal void StandAgain() => State = ReportState.Taken;

    internal PlatformReport Copy() => (PlatformReport)MemberwiseClone();

    private void Leave(ReportState state, DateTimeOffset at) => (State, SettledAt, DueAt, Lease) = (state, at, null, null);

    private PlatformReport Next(int version, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        Platform = Platform,
        CaseId = CaseId,
        CaseNumber = CaseNumber,
        Step = Step,
        Sequence = Sequence,
        Version = version,
        DataSet = DataSet,
        At = At,
        DueAt = at,
        MadeAt = at,
    };
}
