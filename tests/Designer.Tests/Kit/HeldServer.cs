using System.Net;
using System.Text;

namespace ApprovalHub.Designer.Tests.Kit;

/// <summary>The server's side of the wire, whose answers may be held back until the test lets them go.</summary>
internal sealed class HeldServer : HttpMessageHandler
{
    private readonly Dictionary<string, TaskCompletionSource> held = [];

    /// <summary>By method and path, as <c>GET /api/session</c>; all else is answered with an empty list.</summary>
    public Dictionary<string, (HttpStatusCode Status, string Body)> Answers { get; } = [];

    public List<string> Asked { get; } = [];

    /// <summary>Everything that was asked, with its query and headers.</summary>
    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>What was sent with what was asked, as text, in the same order; empty where nothing was.</summary>
    public List<string> Bodies { get; } = [];

    public bool Away { get; set; }

    /// <summary>Everything is refused so.</summary>
    public string? Refusal { get; set; }

    /// <summary>Nothing is answered.</summary>
    public bool Silent { get; set; }

    public void Says(string question, string body, HttpStatusCode status = HttpStatusCode.OK) => Answers[question] = (status, body);

    /// <summary>Holds the next answer to a question; what is returned lets it go.</summary>
    public Action Hold(string question)
    {
        var turn = held[question] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return turn.SetResult;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var question = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        Asked.Add(question);
        Requests.Add(request);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        if (Silent)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        if (Refusal is { } refusal)
            return new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent(refusal, Encoding.UTF8, "application/problem+json") };
        if (Away)
            throw new HttpRequestException("refused");
        var (status, body) = Answers.GetValueOrDefault(question, (HttpStatusCode.OK, "[]")); // as it was when it was asked
        if (held.Remove(question, out var turn))
            await turn.Task;
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
