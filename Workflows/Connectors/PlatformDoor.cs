using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
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
        var key = Convert.FromHexString(settings.Key);
        PlatformHttp.AddLine<IProvinceApi>(services, settings.Line, ProvinceJson.Relaxed, () => new ProvinceSigning(settings.Line.App, key, TimeProvider.System));
        var reader = new InboundReader(settings.Line.Codes, (_, value) => value);
        services.AddSingleton<IInboundLine>(at => new ProvinceInbound(at.GetRequiredService<IProvinceApi>(), reader));
        return services.AddSingleton<IPlatform>(at => new ProvincePlatform(at.GetRequiredService<IProvinceApi>(), Mapper(at, settings.Line), settings.Line));
    }

    /// <summary>Reports to the city's platform.</summary>
    public static IServiceCollection AddCity(this IServiceCollection services, CitySettings settings)
    {
        var (hub, city) = (new Sm2Signer(settings.HubKey), new Sm2Verifier(settings.CityKey));
        var personal = new PersonalFields(new Sm4Fields(settings.FieldKey));
        PlatformHttp.AddLine<ICityApi>(services, settings.Line, CityJson.Relaxed, () => new CitySigning(settings.Line.App, hub, city, TimeProvider.System));
        var reader = new InboundReader(settings.Line.Codes, personal.Open);
        services.AddSingleton<IInboundLine>(at => new CityInbound(at.GetRequiredService<ICityApi>(), reader));
        return services.AddSingleton<IPlatformCallback>(new CityCallback(new CallbackCheck(settings.Line.App, city, TimeProvider.System), reader))
            .AddSingleton<IPlatform>(at => new CityPlatform(at.GetRequiredService<ICityApi>(), Mapper(at, settings.Line), personal, settings.Line));
    }

    private static FieldMapper Mapper(IServiceProvider at, PlatformLineSettings line) => new(line.Codes, line.AreaCode, line.MapperLicence, at.GetRequiredService<ILoggerFactory>());
}
