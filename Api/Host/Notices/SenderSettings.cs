using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Connectors.Mail;
using ApprovalHub.Connectors.Sms;

namespace ApprovalHub.Api.Host.Notices;

/// <summary>How senders are reached, by configuration (<c>Smtp:</c>, <c>Sms:</c>); what is missing stops the start.</summary>
internal static class SenderSettings
{
    private const int UsualPort = 587, UsualSeconds = 10, MostSeconds = 60;

    public static SmtpSettings Smtp(IConfiguration configuration) => new(Required(configuration, "Smtp:Host"), configuration.GetValue("Smtp:Port", UsualPort), From(Required(configuration, "Smtp:From")))
    {
        User = configuration["Smtp:User"],
        Password = configuration["Smtp:Password"],
        Encrypted = configuration.GetValue("Smtp:Encrypted", true),
    };

    public static SmsSettings Sms(IConfiguration configuration)
    {
        var address = Required(configuration, "Sms:Gateway");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
            throw new StartRefusedException("SETTING_WRONG", $"Sms:Gateway must be an address like https://sms.example.gov.cn/api, not '{address}'.");
        var seconds = configuration.GetValue("Sms:TimeoutSeconds", UsualSeconds);
        if (seconds is < 1 or > MostSeconds)
            throw new StartRefusedException("SETTING_WRONG", $"Sms:TimeoutSeconds must be 1 to {MostSeconds}, not {seconds}.");
        return new SmsSettings(root, configuration["Sms:Key"], configuration["Sms:Signature"] ?? "", TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Who e-mails come from; what is no mailbox stops the start, since no mail would ever go out.</summary>
    public static string From(string text) => SmtpSettings.IsSender(text) ? text
        : throw new StartRefusedException("SETTING_WRONG", $"Smtp:From must be a mailbox like 红旗区政务服务中心 <hub@example.gov.cn>, not '{text}'.");

    private static string Required(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } set ? set
        : throw new StartRefusedException("SETTING_MISSING", $"{key} is not set, which this sender needs.");
}
