using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Features.Ports;

/// <summary>One platform that steps are reported to; a site's own interface stands behind it. Every fault of the network or the platform is an answer.</summary>
public interface IPlatform
{
    /// <summary>One of <see cref="Platforms"/>.</summary>
    string Code { get; }

    /// <summary>How many rows of one data set go in one call.</summary>
    int MostRows { get; }

    /// <summary>How many calls it lets us make at once.</summary>
    int MostCalls { get; }

    /// <summary>Whether it only notes what is reported, and says later what became of it: what follows in the case waits for that.</summary>
    bool AnswersLater { get; }

    /// <summary>Reports rows of one data set, of as many cases. The same id again is the same report: it is taken once.</summary>
    Task<PlatformAnswer> ReportAsync(string dataSet, IReadOnlyList<OutgoingReport> rows, CancellationToken cancellation);

    /// <summary>What became of a report that was sent, where the platform says so later; an answer of <see cref="ReportOutcome.Unknown"/> where it does not know it.</summary>
    Task<PlatformAnswer> AskAsync(Guid id, CancellationToken cancellation);

    /// <summary>The platform's own summary of a day in Shanghai: each data set that it holds something of, the steps in the version that stands.</summary>
    Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(DateOnly day, CancellationToken cancellation);

    /// <summary>What the platform holds of one data set of a day, step by step.</summary>
    Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(string dataSet, DateOnly day, CancellationToken cancellation);

    /// <summary>Which fields of a step's report a code of the platform's is about, by their paths; none where it names none of them. It asks nobody.</summary>
    /// <param name="dataSet">The step's data set.</param>
    /// <param name="code">The code of its refusal.</param>
    IReadOnlyList<string> FieldsOf(string dataSet, string code);

    /// <summary>Digest of a step as the platform counts it. It asks nobody.</summary>
    /// <param name="dataSet">Its data set.</param>
    /// <param name="payload">What it says, as JSON (<see cref="Reports.StepReport"/>).</param>
    string Digest(string dataSet, string payload);

    /// <summary>Digest of a day's rows of one set as the platform counts it.</summary>
    string Digest(IEnumerable<Holding> rows);
}
