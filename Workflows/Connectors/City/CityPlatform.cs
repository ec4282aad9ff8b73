using System.Net;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.City;

/// <summary>市平台: one message a step, noted at once and acknowledged later.</summary>
internal sealed class CityPlatform(ICityApi api, FieldMapper fields, PersonalFields personal, PlatformLineSettings line) : IPlatform
{
    public string Code => "City";

    public int MostRows => 1;

    public int MostCalls => line.MostCalls;

    public bool AnswersLater => true;

    public Task<PlatformAnswer> ReportAsync(string dataSet, IReadOnlyList<OutgoingReport> rows, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            var row = rows.Single();
            var mapped = MappedRows<CityMessage>.Of(rows, one => Message(dataSet, one));
            if (mapped.Rows.Count == 0)
                return PlatformAnswer.Of(mapped.Unreadable);
            using var answer = await api.ReportAsync(mapped.Rows[0], cancellation);
            return answer.StatusCode switch
            {
                HttpStatusCode.Accepted when answer.Content is { ReceiptNo: { Length: > 0 } number } =>
                    Of(new ReportAnswer(row.Id, ReportOutcome.Noted) { ReceiptNo = number }),
                HttpStatusCode.Conflict => No(row.Id, ReportOutcome.Deferred, answer),
                HttpStatusCode.UnprocessableEntity => No(row.Id, ReportOutcome.Rejected, answer),
                _ => PlatformCalls.Fault(answer),
            };
        },
        cancellation);

    public Task<PlatformAnswer> AskAsync(Guid id, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            using var answer = await api.AskAsync(id.ToString("N"), cancellation);
            return answer switch
            {
                { IsSuccessful: true, Content: { } said } => Of(Read(id, said)),
                { StatusCode: HttpStatusCode.NotFound } => Of(new ReportAnswer(id, ReportOutcome.Unknown) { Code = "NEVER_CAME" }),
                _ => PlatformCalls.Fault(answer),
            };
        },
        cancellation);

    public Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(DateOnly day, CancellationToken cancellation) => DayCalls.SummaryAsync(api.SummaryAsync, day, cancellation);

    public Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(string dataSet, DateOnly day, CancellationToken cancellation) =>
        DayCalls.HeldAsync((on, stop) => api.HeldAsync(dataSet, on, stop), day, cancellation);

    public IReadOnlyList<string> FieldsOf(string dataSet, string code) => fields.OriginsOf(dataSet, code);

    public string Digest(string dataSet, string payload) => ContentHash.Of(fields.Of(dataSet, payload));

    public string Digest(IEnumerable<Holding> rows) => ContentHash.OfDay(rows);

    /// <summary>What a verdict says of a message.</summary>
    public static ReportAnswer Read(Guid id, CityVerdict said) => new(id, said.Result switch
    {
        "Taken" => ReportOutcome.Taken,
        "Rejected" => ReportOutcome.Rejected,
        "Waiting" => ReportOutcome.Noted,
        _ => ReportOutcome.Unknown,
    })
    { Code = said.Code, Words = said.Message, ReceiptNo = said.ReceiptNo };

    private CityMessage Message(string dataSet, OutgoingReport row) =>
        new(row.Id.ToString("N"), row.CaseNumber, row.Step, row.Version, dataSet, WireText.Time(row.At), personal.Of(fields.Of(dataSet, row.Payload)))
        {
            Skips = row.Skips.Count == 0 ? null : row.Skips,
        };

    private static PlatformAnswer No(Guid id, ReportOutcome outcome, Refit.IApiResponse answer)
    {
        var (code, words) = PlatformCalls.Said(answer);
        return Of(new ReportAnswer(id, outcome) { Code = code ?? $"HTTP {(int)answer.StatusCode!}", Words = words });
    }

    private static PlatformAnswer Of(ReportAnswer answer) => PlatformAnswer.Of([answer]);
}
