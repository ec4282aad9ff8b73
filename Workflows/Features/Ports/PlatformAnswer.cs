namespace ApprovalHub.Features.Ports;

/// <summary>What came of one call: answers for rows, or a fault of the whole call, after which nothing is known of any row.</summary>
public sealed record PlatformAnswer
{
    public IReadOnlyList<ReportAnswer> Rows { get; private init; } = [];

    /// <summary>Code of the fault, for example <c>TIMEOUT</c>, <c>HTTP 503</c>, <c>ANSWER_SIGNATURE</c>; null where there was an answer.</summary>
    public string? Fault { get; private init; }

    /// <summary>How long the platform asks to wait, or null.</summary>
    public TimeSpan? After { get; private init; }

    public static PlatformAnswer Of(IReadOnlyList<ReportAnswer> rows) => new() { Rows = rows };

    /// <summary>The same, with answers for rows that never went out.</summary>
    public PlatformAnswer With(IReadOnlyList<ReportAnswer> more) => more.Count == 0 ? this : this with { Rows = [.. Rows, .. more] };

    public static PlatformAnswer Failed(string fault, TimeSpan? after = null) => new() { Fault = fault, After = after };
}
