using System.Net;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Server;

/// <summary>
/// When the session has ended in the middle of work, the request waits until the person has signed in again, in place, and is then sent once
/// more: what was typed and what was pressed are not lost. The key and the revision of an act go with it, so that it is done once.
/// </summary>
internal sealed class SessionHandler(Session session) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
            await request.Content.LoadIntoBufferAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !session.IsSignedIn || IsSession(request))
            return response;
        response.Dispose();
        await session.RestoredAsync(cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    private static bool IsSession(HttpRequestMessage request) => request.RequestUri?.AbsolutePath == "/api/session";
}
