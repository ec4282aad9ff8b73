using System.Globalization;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Connectors;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Api.Host.Notices;

/// <summary>
/// Messages: their texts (<c>Notices:Templates</c>, the shipped file unless set), when they go out, and by which senders. In Development both channels
/// write into a folder unless set; elsewhere the messages of a channel without a sender wait for one as long as they are tried, and are then given up, where
/// an administrator sees them.
/// </summary>
internal static class NoticeDoor
{
    private const int MostDays = 36500;

    private const string UsualFrom = "审批通 <no-reply@localhost.localdomain>";

    public static void Add(IServiceCollection services, IConfiguration configuration, HubSettings settings, IHostEnvironment environment)
    {
        services.AddSingleton(Texts(configuration)).AddSingleton(Rules(configuration)).AddSingleton(Keeping(configuration));
        foreach (var channel in Enum.GetNames<MessageChannel>())
            AddSender(services, configuration, settings, (channel, configuration[$"Notices:{channel}"] ?? (environment.IsDevelopment() ? "Folder" : "Off")));
    }

    private static void AddSender(IServiceCollection services, IConfiguration configuration, HubSettings settings, (string Channel, string By) set)
    {
        switch (set)
        {
            case (_, "Off"):
                break;
            case (_, "Folder"):
                var folder = configuration["Notices:Folder"] is { Length: > 0 } named ? named : Path.Combine(settings.DataFolder, "messages");
                services.AddFolderSender(set.Channel, folder, SenderSettings.From(configuration["Smtp:From"] ?? UsualFrom));
                break;
            case (nameof(MessageChannel.Email), "Smtp"):
                services.AddSmtpSender(SenderSettings.Smtp(configuration));
                break;
            case (nameof(MessageChannel.Sms), "Gateway"):
                services.AddSmsGateway(SenderSettings.Sms(configuration));
                break;
            default:
                throw new StartRefusedException("SETTING_WRONG", $"Notices:{set.Channel} is Off, Folder or {(set.Channel == "Sms" ? "Gateway" : "Smtp")}, not '{set.By}'.");
        }
    }

    private static MessageTemplates Texts(IConfiguration configuration)
    {
        var path = configuration["Notices:Templates"] is { Length: > 0 } set ? set : Path.Combine(AppContext.BaseDirectory, "seed", MessageImport.FileName);
        try
        {
            var read = MessageImport.Read(SeedFile.FromText(MessageImport.FileName, File.ReadAllText(path)));
            return read.IsOk ? read.Value
                : throw new StartRefusedException("MESSAGE_TEMPLATES_BROKEN", $"{path}: {string.Join("; ", read.Faults.Take(10))}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException("MESSAGE_TEMPLATES_UNREADABLE", $"Notices:Templates, the texts of messages, cannot be read: {fault.Message}");
        }
    }

    private static KeepingRules Keeping(IConfiguration configuration) => new(
        Days(configuration, "Notices:KeepMessageDays", KeepingRules.Usual.MessageDays), Days(configuration, "Notices:KeepNoticeDays", KeepingRules.Usual.NoticeDays),
        Days(configuration, "Notices:KeepAnswerDays", KeepingRules.Usual.AnswerDays))
    {
        InboundDays = Days(configuration, "Platforms:KeepMessageDays", KeepingRules.Usual.InboundDays),
    };

    private static int Days(IConfiguration configuration, string key, int usual) => configuration[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= KeepingRules.Fewest and <= MostDays ? days
        : throw new StartRefusedException("SETTING_WRONG", $"{key} must be {KeepingRules.Fewest} to {MostDays} days, not '{text}'.");

    private static SendingRules Rules(IConfiguration configuration) => new()
    {
        Quiet = configuration["Notices:QuietHours"] is { Length: > 0 } hours ? Quiet(hours) : QuietHours.Usual,
        Retries = configuration["Notices:RetryMinutes"] is { Length: > 0 } minutes ? Retries(minutes) : SendingRules.Usual.Retries,
    };

    private static QuietHours Quiet(string text) =>
        text.Split('-') is [var from, var to] && TimeOnly.TryParseExact(from.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && TimeOnly.TryParseExact(to.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
            ? new QuietHours(first, last)
            : throw new StartRefusedException("SETTING_WRONG", $"Notices:QuietHours must be like 21:00-08:00 (00:00-00:00 for never), not '{text}'.");

    private static IReadOnlyList<TimeSpan> Retries(string text)
    {
        var waits = text.Split(',').Select(t => int.TryParse(t.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= 10080 ? minutes : 0).ToList();
        return waits.Contains(0)
            ? throw new StartRefusedException("SETTING_WRONG", $"Notices:RetryMinutes must be minutes with commas like 1,5,30, each 1 to 10080, not '{text}'.")
            : [.. waits.Select(w => TimeSpan.FromMinutes(w))];
    }
}
