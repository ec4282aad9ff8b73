using ApprovalHub.Api.Endpoints;
using ApprovalHub.Api.Host.Data;
using ApprovalHub.Api.Host.Demo;
using ApprovalHub.Api.Host.Documentation;
using ApprovalHub.Api.Host.Files;
using ApprovalHub.Api.Host.Health;
using ApprovalHub.Api.Host.Jobs;
using ApprovalHub.Api.Host.Notices;
using ApprovalHub.Api.Host.Papers;
using ApprovalHub.Api.Host.Security;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Api.Host.Sync;
using ApprovalHub.Api.Host.Web;
using ApprovalHub.Features;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Api.Host;

/// <summary>Puts the house together. <c>Build</c> makes the server, <c>PrepareAsync</c> its database and demo; then it may start.</summary>
public static class Hub
{
    private const int LargestBody = 1024 * 1024;

    /// <exception cref="StartRefusedException">The configuration does not fit; the message says what to change.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = HubSettings.Read(builder.Configuration, builder.Environment);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddSingleton(settings).AddSingleton(new PublicAddress(settings.PublicAddress));
        EngineDoor.Add(builder.Services, settings);
        builder.Services.AddFeatures().AddApprovalHubApi(builder.Configuration);
        DatabaseDoor.Add(builder.Services, settings);
        SignInDoor.Add(builder.Services, settings);
        PaperDoor.Add(builder.Services, builder.Configuration, settings, builder.Environment);
        FileDoor.Add(builder.Services, builder.Configuration, settings);
        NoticeDoor.Add(builder.Services, builder.Configuration, settings, builder.Environment);
        DemoDoor.Add(builder.Services, settings);
        SyncDoor.Add(builder.Services, builder.Configuration);
        JobDoor.Add(builder.Services, builder.Configuration, settings);
        HealthDoor.Add(builder.Services);
        WebDoor.Add(builder.Services);
        return Map(builder.Build(), settings);
    }

    /// <summary>Brings the database to this program's model, seeds the demo once, where asked, and opens the jobs.</summary>
    /// <exception cref="StartRefusedException">The database is newer than the program, read-only, full or away.</exception>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        var settings = app.Services.GetRequiredService<HubSettings>();
        SyncDoor.Check(app.Services);
        await DatabaseStart.RunAsync(app.Services, cancellation);
        await DemoDoor.PrepareAsync(app.Services, settings, cancellation);
        await OversightStart.RunAsync(app.Services, cancellation);
        await MovesStart.RunAsync(app.Services, cancellation);
        JobDoor.Open(app);
        SigningDoor.Say(app.Services);
    }

    private static WebApplication Map(WebApplication app, HubSettings settings)
    {
        app.UseApprovalHubApi();
        app.MapApprovalHub();
        DocumentationDoor.Map(app);
        HealthDoor.Map(app);
        DemoDoor.Map(app, settings);
        WebDoor.Map(app);
        return app;
    }
}
