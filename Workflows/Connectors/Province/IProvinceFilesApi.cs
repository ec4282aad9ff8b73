using Refit;

namespace ApprovalHub.Connectors.Province;

/// <summary>The files of the province's messages. A line of its own: what is slow there slows no report.</summary>
internal interface IProvinceFilesApi
{
    [Get("/province/files/{id}")]
    Task<HttpResponseMessage> GetAsync(string id, CancellationToken cancellation);
}
