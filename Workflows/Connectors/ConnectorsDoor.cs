using ApprovalHub.Connectors.Folder;
using ApprovalHub.Connectors.Mail;
using ApprovalHub.Connectors.Sms;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace ApprovalHub.Connectors;

/// <summary>The one door of the connectors: ways out of the house.</summary>
public static class ConnectorsDoor
{
    private const int LargestAnswer = 64 * 1024;

    /// <summary>Writes messages of a channel into a folder instead of sending them: <c>.eml</c> for e-mails, <c>.json</c> for text messages.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="channel"><c>Sms</c> or <c>Email</c>.</param>
    /// <param name="folder">The folder; made when the first message comes.</param>
    /// <param name="from">Who e-mails come from.</param>
    public static IServiceCollection AddFolderSender(this IServiceCollection services, string channel, string folder, string from) =>
        services.AddSingleton<IMessageSender>(new FolderSender(channel, folder, from));

    /// <summary>Sends e-mails by a mail server.</summary>
    public static IServiceCollection AddSmtpSender(this IServiceCollection services, SmtpSettings settings) =>
        services.AddSingleton<IMessageSender>(new SmtpSender(settings));

    /// <summary>Sends text messages by a gateway that fulfils <see cref="ISmsGateway"/>.</summary>
    public static IServiceCollection AddSmsGateway(this IServiceCollection services, SmsSettings settings)
    {
        services.AddSingleton(_ => RestService.For<ISmsGateway>(Line(settings)));
        return services.AddSingleton(settings).AddSingleton<IMessageSender, SmsSender>();
    }

    /// <summary>
    /// One line for the program's life; its connections are made anew now and then, so that a gateway that has moved is found. Redirects are not
    /// followed: a POST would become a GET, whose 200 says nothing of the message, and the key would go where nobody meant it to.
    /// </summary>
    private static HttpClient Line(SmsSettings settings) =>
        new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
        {
            BaseAddress = settings.Address,
            Timeout = settings.Timeout,
            MaxResponseContentBufferSize = LargestAnswer,
        };
}
