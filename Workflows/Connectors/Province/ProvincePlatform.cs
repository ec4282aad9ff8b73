using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.Province;

/// <summary>省平台: rows in batches of one data set, each answered at once.</summary>
internal sealed class ProvincePlatform(IProvinceApi api, FieldMapper fields, PlatformLineSettings line) : IPlatform
{
    private const int LargestBatch = 200;

    public string Code => "Province";

    public int MostRows => LargestBatch;

    public int MostCalls => line.MostCalls;

    public bool AnswersLater => false;

    public Task<PlatformAnswer> ReportAsync(string dataSet, IReadOnlyList<OutgoingReport> rows, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            var mapped = MappedRows<ProvinceRow>.Of(rows, row => Row(dataSet, row));
            if (mapped.Rows.Count == 0)
                return PlatformAnswer.Of(mapped.Unreadable);
            using var answer = await api.ReportAsync(dataSet, new ProvinceBatch(rows[0].Id.ToString("N"), mapped.Rows), cancellation);
            var said = answer is { IsSuccessful: true, Content.Rows: { } verdicts } ? PlatformAnswer.Of([.. verdicts.Select(Answer).OfType<ReportAnswer>()]) : PlatformCalls.Fault(answer);
            return said.With(mapped.Unreadable);
        },
        cancellation);

    /// <summary>It answers at once: whoever must ask never had an answer, and sends again.</summary>
    public Task<PlatformAnswer> AskAsync(Guid id, CancellationToken cancellation) => Task.FromResult(PlatformAnswer.Of([new ReportAnswer(id, ReportOutcome.Unknown)]));

    public Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(DateOnly day, CancellationToken cancellation) => DayCalls.SummaryAsync(api.SummaryAsync, day, cancellation);

    public Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(string dataSet, DateOnly day, CancellationToken cancellation) =>
        DayCalls.HeldAsync((on, stop) => api.HeldAsync(dataSet, on, stop), day, cancellation);

    public IReadOnlyList<string> FieldsOf(string dataSet, string code) => fields.OriginsOf(dataSet, code);

    public string Digest(string dataSet, string payload) => ContentHash.Of(fields.Of(dataSet, payload));

    public string Digest(IEnumerable<Holding> rows) => ContentHash.OfDay(rows);

    private ProvinceRow Row(string dataSet, OutgoingReport row) =>
        new(row.Id.ToString("N"), row.CaseNumber, row.Step, row.Version, WireText.Time(row.At), fields.Of(dataSet, row.Payload)) { Skips = row.Skips.Count == 0 ? null : row.Skips };

    /// <summary>Null for what is about no row: the row it should have been about is then one of which nothing was said.</summary>
    private static ReportAnswer? Answer(ProvinceVerdict? said) => Guid.TryParseExact(said?.RowGuid, "N", out var id)
        ? new ReportAnswer(id, said!.Result switch
        {
            "Accepted" or "Duplicate" => ReportOutcome.Taken,
            "Rejected" => ReportOutcome.Rejected,
            "Deferred" => ReportOutcome.Deferred,
            _ => ReportOutcome.Unknown,
        })
        { Code = said.Code, Words = said.Message }
        : null;
}
