using Refit;

namespace ApprovalHub.Connectors.City;

/// <summary>The files of the city's messages. A line of its own: what is slow there slows no report.</summary>
internal interface ICityFilesApi
{
    [Get("/city/files/{id}")]
    Task<HttpResponseMessage> GetAsync(string id, CancellationToken cancellation);
}
