using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Files;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors;

/// <summary>The door of the platforms. Requests are signed at the machine's time, whatever the demo's clock shows: it is their freshness that counts.</summary>
public static class PlatformDoor
{
    /// <summary>Reports to the provincial platform.</summary>
    public static IServiceCollection AddProvince(this IServiceCollection services, ProvinceSettings settings)
    {
        var (key, limiter) = (Convert.FromHexString(settings.Key), PlatformHttp.Limiter(settings.Line));
        PlatformHttp.AddLine<IProvinceApi>(services, settings.Line, ProvinceJson.Relaxed, () => new ProvinceSigning(settings.Line.App, key, TimeProvider.System), limiter);
        PlatformHttp.AddLine<IProvinceFilesApi>(services, settings.Line, ProvinceJson.Relaxed, () => new ProvinceSigning(settings.Line.App, key, TimeProvider.System) { ChecksAnswers = false }, limiter);
        var (reader, place) = (new InboundReader(settings.Line.Codes, (_, value) => value), new FilePlace(settings.Line.Address, "province/files/"));
        services.AddSingleton<IInboundLine>(at => new ProvinceInbound(at.GetRequiredService<IProvinceApi>(), reader, new FileCalls(place, settings.Line, at.GetRequiredService<IProvinceFilesApi>().GetAsync)));
        return services.AddSingleton<IPlatform>(at => new ProvincePlatform(at.GetRequiredService<IProvinceApi>(), Mapper(at, settings.Line), settings.Line));
    }

    /// <summary>Reports to the city's platform.</summary>
    public static IServiceCollection AddCity(this IServiceCollection services, CitySettings settings)
    {
        var (hub, city) = (new Sm2Signer(settings.HubKey), new Sm2Verifier(settings.CityKey));
        var (personal, limiter) = (new PersonalFields(new Sm4Fields(settings.FieldKey)), PlatformHttp.Limiter(settings.Line));
        PlatformHttp.AddLine<ICityApi>(services, settings.Line, CityJson.Relaxed, () => new CitySigning(settings.Line.App, hub, city, TimeProvider.System), limiter);
        PlatformHttp.AddLine<ICityFilesApi>(services, settings.Line, CityJson.Relaxed, () => new CitySigning(settings.Line.App, hub, city, TimeProvider.System) { ChecksAnswers = false }, limiter);
        var (reader, place) = (new InboundReader(settings.Line.Codes, personal.Open), new FilePlace(settings.Line.Address, "city/files/"));
        services.AddSingleton<IInboundLine>(at => new CityInbound(at.GetRequiredService<ICityApi>(), reader, new FileCalls(place, settings.Line, at.GetRequiredService<ICityFilesApi>().GetAsync)));
        return services.AddSingleton<IPlatformCallback>(new CityCallback(new CallbackCheck(settings.Line.App, city, TimeProvider.System), reader))
            .AddSingleton<IPlatform>(at => new CityPlatform(at.GetRequiredService<ICityApi>(), Mapper(at, settings.Line), personal, settings.Line));
    }

    private static FieldMapper Mapper(IServiceProvider at, PlatformLineSettings line) => new(line.Codes, line.AreaCode, line.MapperLicence, at.GetRequiredService<ILoggerFactory>());
}
