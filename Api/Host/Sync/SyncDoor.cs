using System.Globalization;
using System.Security.Cryptography;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Connectors;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Jobs;
using Hangfire;

namespace ApprovalHub.Api.Host.Sync;

/// <summary>The platforms by configuration (<c>Platforms:Province:</c>, <c>Platforms:City:</c>): one without an address is not reported to.</summary>
internal static class SyncDoor
{
    private const int MostSeconds = 60, MostPause = 3600;

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var named = Platforms.All.Where(code => configuration[$"Platforms:{code}:Address"] is { Length: > 0 }).ToList();
        services.AddSingleton(new PlatformList(named)).AddSingleton(new DrainGate(TimeProvider.System)).AddScoped<DrainPlatforms>().AddScoped<TakeInbound>().AddScoped<FetchFiles>();
        try
        {
            if (named.Contains(Platforms.Province))
                services.AddProvince(new ProvinceSettings(Line(configuration, Platforms.Province), Required(configuration, "Platforms:Province:Key")));
            if (named.Contains(Platforms.City))
            {
                services.AddCity(new CitySettings(
                    Line(configuration, Platforms.City), Key(configuration, "Platforms:City:HubKey"), Key(configuration, "Platforms:City:CityKey"), Required(configuration, "Platforms:City:FieldKey")));
            }
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            throw new StartRefusedException("SETTING_WRONG", $"Platforms: {fault.Message}");
        }
        if (named.Count == 0)
            return;
        services.AddSingleton(SyncRules.Usual.For(named.Max(code => Line(configuration, code).LongestCall)));
        services.AddHostedService<DrainWaker>();
        var every = TimeSpan.FromSeconds(Number(configuration, "Platforms:PollSeconds", 30, MostPause));
        services.AddSingleton(new InboundPace(named, every)).AddHostedService<InboundWaker>();
        services.AddHangfireServer(server =>
        {
            server.Queues = [TakeInbound.Queue];
            server.WorkerCount = 2 * named.Count; // a platform's messages, and beside them its files
        });
        services.AddHangfireServer(server =>
        {
            server.Queues = [DrainPlatforms.Queue];
            server.WorkerCount = named.Count;
        });
    }

    /// <summary>Makes each platform's line once, so that a table of fields or codes that lacks something stops the start and not the first report.</summary>
    public static void Check(IServiceProvider services)
    {
        foreach (var platform in services.GetServices<IPlatform>())
        {
            if (!services.GetRequiredService<PlatformList>().Codes.Contains(platform.Code))
                throw new StartRefusedException("SETTING_WRONG", $"Platforms:{platform.Code} is connected, but nothing is written for it.");
        }
    }

    private static PlatformLineSettings Line(IConfiguration configuration, string code)
    {
        var at = $"Platforms:{code}:";
        var address = configuration[at + "Address"]!;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
            throw new StartRefusedException("SETTING_WRONG", $"{at}Address must be an address like https://exchange.example.gov.cn/, not '{address}'.");
        return new PlatformLineSettings(root, Required(configuration, at + "App"), Required(configuration, "Platforms:AreaCode"), Codes(configuration[at + "Codes"], code))
        {
            Timeout = TimeSpan.FromSeconds(Number(configuration, at + "TimeoutSeconds", 15, MostSeconds)),
            MostCalls = Number(configuration, at + "MostCalls", 4, 64),
            CallsPerSecond = configuration[at + "CallsPerSecond"] is { Length: > 0 } ? Number(configuration, at + "CallsPerSecond", 0, 10_000) : null,
            ClientCertificate = configuration[at + "ClientCertificate"] is { Length: > 0 } file ? file : null,
            ClientCertificatePassword = configuration[at + "ClientCertificatePassword"],
            Authority = configuration[at + "Authority"] is { Length: > 0 } pem ? pem : null,
            MapperLicence = configuration["AutoMapper:LicenseKey"],
        };
    }

    private static CodeTable Codes(string? file, string code)
    {
        if (string.IsNullOrEmpty(file))
            return CodeTable.Shipped(code);
        try
        {
            return CodeTable.Parse(File.ReadAllText(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException("SETTING_WRONG", $"Platforms:{code}:Codes cannot be read: {fault.Message}");
        }
    }

    /// <summary>A key as text, or the file that holds it.</summary>
    private static string Key(IConfiguration configuration, string key)
    {
        var set = Required(configuration, key);
        return File.Exists(set) ? File.ReadAllText(set) : set;
    }

    private static int Number(IConfiguration configuration, string key, int usual, int most) => configuration[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new StartRefusedException("SETTING_WRONG", $"{key} must be 1 to {most}, not '{text}'.");

    private static string Required(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } set ? set
        : throw new StartRefusedException("SETTING_MISSING", $"{key} is not set, which the platform needs.");
}
