using System.Net;
using System.Text;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>The server's side of the wire: it answers what it was told to, remembers what it was asked, and may be away.</summary>
internal sealed class Wire : HttpMessageHandler
{
    public Dictionary<string, (HttpStatusCode Status, string Body)> Answers { get; } = [];

    public List<(string Path, string? Key, string Body)> Seen { get; } = [];

    public bool Away { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        var key = request.Headers.TryGetValues("Idempotency-Key", out var values) ? values.Single() : null;
        Seen.Add((path, key, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        if (Away)
            throw new HttpRequestException("refused");
        var (status, body) = Answers.GetValueOrDefault(path, (HttpStatusCode.OK, "[]"));
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
