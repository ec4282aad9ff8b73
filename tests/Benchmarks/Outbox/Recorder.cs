using System.Collections.Concurrent;
using System.Diagnostics;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>Keeps what goes out to the platforms, byte by byte.</summary>
internal sealed class Recorder(Split split)
{
    private readonly ConcurrentQueue<Recorded> kept = new();

    /// <summary>A request as it went out.</summary>
    public sealed record Recorded(HttpMethod Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
    {
        /// <summary>The same request again.</summary>
        public HttpRequestMessage Again()
        {
            var request = new HttpRequestMessage(Method, Path) { Content = new ByteArrayContent(Body) };
            foreach (var (name, value) in Headers)
            {
                if (!request.Headers.TryAddWithoutValidation(name, value))
                    request.Content.Headers.TryAddWithoutValidation(name, value);
            }
            return request;
        }
    }

    /// <summary>What went out since the last time.</summary>
    public IReadOnlyList<Recorded> Take()
    {
        var taken = new List<Recorded>();
        while (kept.TryDequeue(out var request))
            taken.Add(request);
        return taken;
    }

    /// <summary>Innermost, so that it sees the signatures.</summary>
    public DelegatingHandler Handler() => new Watch(kept, split);

    /// <summary>Right outside of what signs.</summary>
    public DelegatingHandler Outside() => new Around(split);

    private sealed class Watch(ConcurrentQueue<Recorded> kept, Split split) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                .Select(h => KeyValuePair.Create(h.Key, string.Join(',', h.Value))).ToList();
            var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : [];
            kept.Enqueue(new Recorded(request.Method, request.RequestUri!.AbsolutePath, headers, body));
            var from = Stopwatch.GetTimestamp();
            var answer = await base.SendAsync(request, cancellationToken);
            split.Add(Split.Part.Wire, Stopwatch.GetElapsedTime(from));
            return answer;
        }
    }

    private sealed class Around(Split split) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var from = Stopwatch.GetTimestamp();
            var answer = await base.SendAsync(request, cancellationToken);
            split.Add(Split.Part.Signed, Stopwatch.GetElapsedTime(from));
            return answer;
        }
    }
}
