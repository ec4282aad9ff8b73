using System.Globalization;
using System.Net.Http.Headers;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Parts of an upload and their answers on the wire, which have no body.</summary>
internal static class UploadAnswer
{
    public static HttpContent Part(byte[] bytes)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(HubHeaders.UploadPart);
        return part;
    }

    /// <summary>How much has arrived.</summary>
    /// <exception cref="HubProblem">The server refused.</exception>
    public static async Task<long> OffsetAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            if (!answer.IsSuccessStatusCode)
                throw await HubProblem.ReadAsync(answer);
            return long.Parse(answer.Headers.GetValues(HubHeaders.UploadOffset).Single(), CultureInfo.InvariantCulture);
        }
    }
}
