namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>A report with what it says and what was done with it. <c>ETag</c> counts what was done, in quotes.</summary>
/// <param name="Report">The report.</param>
/// <param name="Fields">What it says.</param>
/// <param name="Versions">All versions of the step at this platform, in order.</param>
/// <param name="Done">What was done with any of them, in order.</param>
/// <param name="Acts">What I may do with it now, and what not, with the reason.</param>
public sealed record StepReportResponse(
    StepReportLine Report, IReadOnlyList<StepReportResponse.Field> Fields, IReadOnlyList<StepReportResponse.Version> Versions,
    IReadOnlyList<ExchangeActLine> Done, IReadOnlyList<StepReportResponse.Act> Acts)
{
    public required int Revision { get; init; }

    /// <summary>Whether what it says was corrected.</summary>
    public bool Corrected { get; init; }

    /// <summary>Who proposed to give it up, while nobody has agreed yet.</summary>
    public ExchangeActLine? Proposal { get; init; }

    /// <param name="Path">Where it stands, as <c>phone</c> or <c>materials.0.name</c>.</param>
    /// <param name="Kind">Text, Code, Number, Flag, Day or Instant.</param>
    /// <param name="Value">As text, or null where it says nothing.</param>
    public sealed record Field(string Path, string Kind, string? Value)
    {
        /// <summary>Whether it must say something.</summary>
        public bool Required { get; init; }

        /// <summary>Whether the value was made unreadable for me.</summary>
        public bool Masked { get; init; }

        /// <summary>What it may hold; empty where that is not a list.</summary>
        public IReadOnlyList<string> Choices { get; init; } = [];
    }

    /// <summary>One version of the step.</summary>
    public sealed record Version(Guid Id, int Number, string State, int Attempts, string? Fault, string? FaultWords, string? ReceiptNo, DateTimeOffset? SettledAt);

    /// <param name="Name">correct, resend, skip, confirm or drop.</param>
    /// <param name="Allowed">Whether it may be done now.</param>
    /// <param name="InReach">Whether my posts can ever do it; what is out of reach need not be shown.</param>
    /// <param name="Text">Why not.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Act(string Name, bool Allowed, bool InReach, string? Text, string? Next);
}
