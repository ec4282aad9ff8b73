using Microsoft.AspNetCore.Builder;
using RealHub = ApprovalHub.Api.Host.Hub;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>One run of the real program on a data folder that the test keeps, with the settings that the test names; on the embedded database.</summary>
public sealed class HubRun : IAsyncDisposable
{
    private readonly WebApplication app;

    private HubRun(WebApplication app) => this.app = app;

    public static async Task<HubRun> StartAsync(string folder, params string[] settings)
    {
        var app = RealHub.Build(
        [
            $"--contentRoot={AppContext.BaseDirectory}", "--urls=http://127.0.0.1:0", $"--Data:Folder={folder}", "--Logging:LogLevel:Default=None", .. settings,
        ]);
        await RealHub.PrepareAsync(app, CancellationToken.None);
        await app.StartAsync();
        return new HubRun(app);
    }

    /// <summary>Somebody who is not signed in.</summary>
    public HubClient Anybody() => new(new Uri(app.Urls.First()));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
