namespace ApprovalHub.Api.Contracts.Demo;

/// <summary>The demo's clock.</summary>
public sealed record ClockResponse
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>What fell due on the way, in order; empty when the clock was only read.</summary>
    public IReadOnlyList<Fired> Happened { get; init; } = [];

    /// <param name="At">When.</param>
    /// <param name="CaseId">Which case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="What">Notice, Tolerance, Step, Promised or Statutory.</param>
    /// <param name="Result">How the case ended by it, if it did.</param>
    public sealed record Fired(DateTimeOffset At, Guid CaseId, string Number, string What, string? Result);
}
