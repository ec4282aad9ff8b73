using System.Globalization;
using ApprovalHub.Api.Host.Startup;

namespace ApprovalHub.Api.Host.Files;

/// <summary>Where clamd is, by configuration.</summary>
/// <param name="Host"><c>Scan:Clamd</c>, host and port; null where no scanner is configured.</param>
/// <param name="Port">Its port, 3310 unless set.</param>
/// <param name="RefusesWhenAway"><c>Scan:WhenAway</c>: <c>Refuse</c> (unless set) or <c>Accept</c>.</param>
internal sealed record ScanSettings(string? Host, int Port, bool RefusesWhenAway)
{
    private const int UsualPort = 3310;

    public static ScanSettings Read(IConfiguration configuration)
    {
        var refuses = configuration["Scan:WhenAway"] switch
        {
            null or "" or "Refuse" => true,
            "Accept" => false,
            var other => throw new StartRefusedException("SETTING_WRONG", $"Scan:WhenAway is Refuse or Accept, not '{other}'."),
        };
        if (configuration["Scan:Clamd"] is not { Length: > 0 } text)
            return new ScanSettings(null, UsualPort, refuses);
        var colon = text.LastIndexOf(':');
        if (colon < 0)
            return new ScanSettings(text, UsualPort, refuses);
        return int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 && colon > 0
            ? new ScanSettings(text[..colon], port, refuses)
            : throw new StartRefusedException("SETTING_WRONG", $"Scan:Clamd must be host:port like 127.0.0.1:3310, not '{text}'.");
    }
}
