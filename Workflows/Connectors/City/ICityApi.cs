using Refit;

namespace ApprovalHub.Connectors.City;

/// <summary>The city's interface as the hub uses it (tests/PlatformSimulator/README.md has the wire).</summary>
internal interface ICityApi
{
    [Post("/city/messages")]
    Task<IApiResponse<CityReceipt>> ReportAsync([Body] CityMessage message, CancellationToken cancellation);

    [Get("/city/messages/{id}")]
    Task<IApiResponse<CityVerdict>> AskAsync(string id, CancellationToken cancellation);
}
