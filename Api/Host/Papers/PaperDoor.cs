using ApprovalHub.Api.Host.Data;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Documents;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>Papers: the press with its fonts (<c>Papers:</c> section), and where the files are kept.</summary>
internal static class PaperDoor
{
    public static void Add(IServiceCollection services, IConfiguration configuration, HubSettings settings, IHostEnvironment environment)
    {
        var options = configuration.GetSection("Papers").Get<PressOptions>() ?? new PressOptions();
        options = options with { SampleSeals = options.SampleSeals || !environment.IsProduction() }; // only production may seal unmarked
        var centre = configuration.GetSection("Centre").Get<Centre>() ?? new Centre();
        services.AddSingleton(centre).AddSingleton<IFileStore>(new FileStore(settings));
        services.AddSingleton(_ => new Lazy<DocumentPress>(() => new DocumentPress(options)));
        services.AddSingleton<IDocumentPress, Press>().AddSingleton<IDossierBinder, DossierBinder>().AddSingleton<IOfdPress, OfdPress>();
        services.AddSingleton<IPostingListPress, PostingPress>();
        SigningDoor.Add(services, configuration, settings, environment);
    }
}
