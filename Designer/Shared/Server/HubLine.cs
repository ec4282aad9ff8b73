using ApprovalHub.Designer.Server.First;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Refit;

namespace ApprovalHub.Designer.Server;

/// <summary>The one line to the server, opened with the first request: a factory of lines would cost the first view more than the request does.</summary>
internal sealed class HubLine(Uri server, HttpMessageHandler? wire) : IDisposable
{
    private RefitSettings? settings;
    private HttpClient? http;

    /// <summary>An interface of the contracts, over this line.</summary>
    public T To<T>(IServiceProvider given)
        where T : class => RestService.ForGenerated<T>(http ??= Open(given), settings ??= Settings());

    public void Dispose() => http?.Dispose();

    private static RefitSettings Settings() => new(new SystemTextJsonContentSerializer(HubJson.Options))
    {
        ExceptionFactory = async response => response.IsSuccessStatusCode ? null : await HubProblem.ReadAsync(response),
        // A problem that a handler threw stays one; Refit would wrap it.
        TransportExceptionFactory = (_, fault, _) => fault,
    };

    private HttpClient Open(IServiceProvider given)
    {
        var clock = new ClockHandler(given.GetRequiredService<HubClock>(), given.GetRequiredService<Connection>(), given.GetRequiredService<Texts>())
        {
            InnerHandler = wire ?? new HttpClientHandler(),
        };
        var session = new SessionHandler(given.GetRequiredService<Session>()) { InnerHandler = clock };
        var first = new FirstHandler(given.GetRequiredService<FirstAnswers>()) { InnerHandler = session };
        return new HttpClient(new LanguageHandler(given.GetRequiredService<Language>()) { InnerHandler = first }) { BaseAddress = server };
    }
}
