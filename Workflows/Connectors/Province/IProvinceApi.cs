using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Inbound;
using Refit;

namespace ApprovalHub.Connectors.Province;

/// <summary>The province's interface as the hub uses it (tests/PlatformSimulator/README.md has the wire).</summary>
internal interface IProvinceApi
{
    [Post("/province/rows/{dataSet}")]
    Task<IApiResponse<ProvinceAnswer>> ReportAsync(string dataSet, [Body] ProvinceBatch batch, CancellationToken cancellation);

    [Get("/province/summary")]
    Task<IApiResponse<WireSummary>> SummaryAsync(string day, CancellationToken cancellation);

    [Get("/province/rows/{dataSet}")]
    Task<IApiResponse<WireHoldings>> HeldAsync(string dataSet, string day, CancellationToken cancellation);

    [Get("/province/inbound")]
    Task<IApiResponse<WireItems>> InboundAsync(string? after, int most, CancellationToken cancellation);

    [Post("/province/inbound/{id}/receipt")]
    Task<IApiResponse<WireNoted>> ReceiptAsync(string id, [Body] WireReceipt receipt, CancellationToken cancellation);
}
