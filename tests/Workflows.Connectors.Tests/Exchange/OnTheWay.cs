namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Somebody between hub and platform.</summary>
internal sealed class OnTheWay(HttpMessageHandler inner, Action<HttpRequestMessage>? request = null, Action<HttpResponseMessage>? answer = null) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        request?.Invoke(message);
        var came = await base.SendAsync(message, cancellationToken);
        answer?.Invoke(came);
        return came;
    }
}
