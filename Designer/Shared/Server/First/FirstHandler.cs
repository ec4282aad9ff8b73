namespace ApprovalHub.Designer.Server.First;

/// <summary>What was answered before a change, a sign-in or a sign-out is no answer any more: with the first request that may change something, the first answers go.</summary>
internal sealed class FirstHandler(FirstAnswers first) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get)
            first.Forget();
        return base.SendAsync(request, cancellationToken);
    }
}
