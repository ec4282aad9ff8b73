using System.Collections.Concurrent;
using System.Text.Json;
using ApprovalHub.Connectors.Sms;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests;

/// <summary>A gateway for text messages on a port of its own, which answers as a test says.</summary>
internal sealed class FakeGateway : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeGateway(WebApplication app) => this.app = app;

    /// <summary>What came: key, authorization, body.</summary>
    public ConcurrentQueue<(string Key, string Authorization, JsonElement Body)> Came { get; } = new();

    public Func<HttpContext, Task> Answers { get; set; } = http => http.Response.WriteAsJsonAsync(new { id = "gw-7" });

    public static async Task<FakeGateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var gateway = new FakeGateway(builder.Build());
        gateway.app.MapPost("/messages", async (HttpContext http) =>
        {
            var body = await http.Request.ReadFromJsonAsync<JsonElement>();
            gateway.Came.Enqueue((http.Request.Headers["Idempotency-Key"].ToString(), http.Request.Headers.Authorization.ToString(), body));
            await gateway.Answers(http);
        });
        gateway.app.MapFallback(() => "welcome");
        await gateway.app.StartAsync();
        return gateway;
    }

    /// <summary>The sender that the product makes for it.</summary>
    public IMessageSender Sender(string signature = "红旗政务", TimeSpan? timeout = null) => new ServiceCollection()
        .AddSmsGateway(new SmsSettings(new Uri(app.Urls.First()), "secret", signature, timeout ?? TimeSpan.FromSeconds(5)))
        .BuildServiceProvider().GetRequiredService<IMessageSender>();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
