using System.Net.Http.Headers;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Server;

/// <summary>Asks for the reader's language, so that refusals come in it.</summary>
internal sealed class LanguageHandler(Language language) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.AcceptLanguage.Clear();
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language.Code));
        return base.SendAsync(request, cancellationToken);
    }
}
