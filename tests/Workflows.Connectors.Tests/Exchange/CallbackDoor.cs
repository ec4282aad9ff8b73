using System.Collections.Concurrent;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>The hub's callback address, as far as it checks who speaks.</summary>
internal sealed class CallbackDoor : IAsyncDisposable
{
    private readonly WebApplication app;

    private CallbackDoor(WebApplication app) => this.app = app;

    /// <summary>What the city said, in order.</summary>
    public ConcurrentQueue<JsonElement> Came { get; } = new();

    /// <summary>Why somebody was not heard.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>How many acknowledgements are answered with 503 before one is noted.</summary>
    public int Away;

    public string Address => app.Urls.First() + "/exchange/city";

    public IEnumerable<string> Ids => Came.Select(said => said.GetProperty("messageId").GetString()!);

    public static async Task<CallbackDoor> StartAsync(string cityKey, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var door = new CallbackDoor(builder.Build());
        var check = new CallbackCheck("approvalhub", new Sm2Verifier(cityKey), time ?? TimeProvider.System);
        door.app.MapPost("/exchange/city", http => door.HearAsync(http, check));
        await door.app.StartAsync();
        return door;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task HearAsync(HttpContext http, CallbackCheck check)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (check.Fault(http.Request.Method, http.Request.Path, "", name => http.Request.Headers[name], body.ToArray()) is { } fault)
        {
            Faults.Enqueue(fault);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (Interlocked.Decrement(ref Away) >= 0)
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else
        {
            Came.Enqueue(JsonElement.Parse(body.ToArray()));
            await http.Response.WriteAsJsonAsync(new { result = "Noted" });
        }
    }
}
