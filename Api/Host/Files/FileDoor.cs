using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Documents;
using ApprovalHub.Documents.Watermarks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Files;

/// <summary>Files of materials: where uploads lie, how large they may be (<c>Files:LargestMegabytes</c>, 50 unless set), the scanner, the watermark.</summary>
internal static class FileDoor
{
    private const int UsualMegabytes = 50, MostMegabytes = 1024;

    public static void Add(IServiceCollection services, IConfiguration configuration, HubSettings settings)
    {
        var megabytes = configuration.GetValue("Files:LargestMegabytes", UsualMegabytes);
        if (megabytes is < 1 or > MostMegabytes)
            throw new StartRefusedException("SETTING_WRONG", $"Files:LargestMegabytes must be 1 to {MostMegabytes}, not {megabytes}.");
        var fonts = configuration.GetSection("Papers").Get<PressOptions>() ?? new PressOptions();
        services.AddSingleton(new FileLimits(megabytes * 1024L * 1024)).AddSingleton(ScanSettings.Read(configuration));
        services.AddSingleton<IUploadStore>(new UploadStore(settings)).AddSingleton<IVirusScan, ClamdScan>();
        services.AddSingleton(_ => new Lazy<Watermark>(() => new Watermark(fonts))).AddSingleton<IWatermark, Stamp>();
    }
}
