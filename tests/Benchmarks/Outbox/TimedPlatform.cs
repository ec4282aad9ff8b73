using System.Diagnostics;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>A platform whose calls are timed.</summary>
internal sealed class TimedPlatform(IPlatform inner, Split split) : IPlatform
{
    public string Code => inner.Code;

    public int MostRows => inner.MostRows;

    public int MostCalls => inner.MostCalls;

    public bool AnswersLater => inner.AnswersLater;

    public async Task<PlatformAnswer> ReportAsync(string dataSet, IReadOnlyList<OutgoingReport> rows, CancellationToken cancellation)
    {
        var from = Stopwatch.GetTimestamp();
        var answer = await inner.ReportAsync(dataSet, rows, cancellation);
        split.Add(Split.Part.Call, Stopwatch.GetElapsedTime(from));
        return answer;
    }

    public Task<PlatformAnswer> AskAsync(Guid id, CancellationToken cancellation) => inner.AskAsync(id, cancellation);

    public Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(DateOnly day, CancellationToken cancellation) => inner.SummaryAsync(day, cancellation);

    public Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(string dataSet, DateOnly day, CancellationToken cancellation) => inner.HeldAsync(dataSet, day, cancellation);

    public IReadOnlyList<string> FieldsOf(string dataSet, string code) => inner.FieldsOf(dataSet, code);

    public string Digest(string dataSet, string payload) => inner.Digest(dataSet, payload);

    public string Digest(IEnumerable<Holding> rows) => inner.Digest(rows);
}
