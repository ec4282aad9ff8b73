using System.Globalization;
using ApprovalHub.PlatformSimulator.City;
using ApprovalHub.PlatformSimulator.Control;
using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Province;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.PlatformSimulator;

/// <summary>The program: both platforms on one port.</summary>
internal static class Simulator
{
    /// <summary>Runs until it is stopped; 2 where the options cannot be followed.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(SimulatorOptions.Of(args));
            await app.StartAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Platforms at {app.Urls.First()}, keeping what they get in {app.Services.GetRequiredService<World>().Options.File}"));
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is OptionException or InvalidDataException or IOException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
    }

    /// <summary>The app, ready to be started.</summary>
    public static WebApplication Build(SimulatorOptions options)
    {
        var world = World.Of(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = Path.GetDirectoryName(Path.GetFullPath(options.File)), // an appsettings.json where it is started is somebody else's
        });
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://{options.Address}:{options.Port}"));
        var seal = new CitySeal(options.CityApp, world.Keys.HubSeal(), world.Keys.CitySeal());
        builder.Services.AddSingleton(_ => world); // made by a factory, so that the container closes the file at the end
        builder.Services.AddSingleton(_ => new CallbackLine(world, seal));
        builder.Services.AddSingleton<Acknowledger>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Acknowledger>());
        builder.Services.AddSingleton(_ => new InboundLine(world, seal));
        builder.Services.AddSingleton<Bringer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Bringer>());
        var app = builder.Build();
        _ = app.Services.GetRequiredService<World>();
        Map(app, world, seal);
        return app;
    }

    private static void Map(WebApplication app, World world, CitySeal city)
    {
        Guard(app, "/province", new Gate(world, new ProvinceSeal(world.Options.ProvinceApp, world.Keys.Hmac)));
        Guard(app, "/city", new Gate(world, city));
        app.Use(ReadableAsync);
        app.UseRouting();
        app.MapProvince(world);
        app.MapCity(world, app.Services.GetRequiredService<Acknowledger>());
        app.MapControl(world, app.Services.GetRequiredService<Bringer>());
    }

    private static void Guard(WebApplication app, string path, Gate gate) =>
        app.Use(next => http => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase) ? gate.InvokeAsync(http, next) : next(http));

    /// <summary>What cannot be read is told to whoever sent it.</summary>
    private static async Task ReadableAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception fault) when (fault is UnreadableException or OptionException)
        {
            await Told.Error(StatusCodes.Status400BadRequest, "BODY", fault.Message).ExecuteAsync(http);
        }
    }
}
