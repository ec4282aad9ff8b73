using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Server;

/// <summary>Learns from every answer what time it is at the server, and whether the server is there at all.</summary>
internal sealed class ClockHandler(HubClock clock, Connection connection, Texts texts) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            connection.Answered();
            if (response.Headers.Date is { } date)
                clock.Learn(date);
            return response;
        }
        catch (HttpRequestException fault)
        {
            connection.Failed();
            throw new HubProblem(HubProblem.Away, texts["Shell.Away"], texts["Shell.AwayNext"], inner: fault);
        }
    }
}
