using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Inbound;
using Refit;

namespace ApprovalHub.Connectors.City;

/// <summary>The city's interface as the hub uses it (tests/PlatformSimulator/README.md has the wire).</summary>
internal interface ICityApi
{
    [Post("/city/messages")]
    Task<IApiResponse<CityReceipt>> ReportAsync([Body] CityMessage message, CancellationToken cancellation);

    [Get("/city/messages/{id}")]
    Task<IApiResponse<CityVerdict>> AskAsync(string id, CancellationToken cancellation);

    [Get("/city/summary")]
    Task<IApiResponse<WireSummary>> SummaryAsync(string day, CancellationToken cancellation);

    [Get("/city/rows/{dataSet}")]
    Task<IApiResponse<WireHoldings>> HeldAsync(string dataSet, string day, CancellationToken cancellation);

    [Post("/city/inbound/{id}/receipt")]
    Task<IApiResponse<WireNoted>> ReceiptAsync(string id, [Body] WireReceipt receipt, CancellationToken cancellation);
}
