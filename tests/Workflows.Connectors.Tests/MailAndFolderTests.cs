using System.Net;
using System.Net.Sockets;
using System.Text;
using ApprovalHub.Connectors.Mail;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Connectors.Tests;

/// <summary>E-mails by a mail server, and both kinds of messages into a folder.</summary>
public sealed class MailAndFolderTests : IDisposable
{
    private const string From = "红旗区政务服务中心 <hub@example.gov.cn>";
    private static readonly OutgoingMessage Message = new(Guid.CreateVersion7(), "office@example.com", "申请已受理", "您的申请已受理。");
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_message_again_is_the_same_file()
    {
        var sender = new ServiceCollection().AddFolderSender("Email", folder, From).BuildServiceProvider().GetRequiredService<IMessageSender>();

        Assert.True((await sender.SendAsync(Message, CancellationToken.None)).IsSent);
        Assert.True((await sender.SendAsync(Message, CancellationToken.None)).IsSent);

        var mail = await MimeKit.MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(("申请已受理", $"{Message.Key:N}@example.gov.cn", "您的申请已受理。"), (mail.Subject, mail.MessageId, mail.TextBody?.Trim()));
    }

    [Fact]
    public async Task A_text_message_in_a_folder_is_readable_and_a_folder_that_cannot_be_written_is_tried_again()
    {
        var sender = new ServiceCollection().AddFolderSender("Sms", folder, From).BuildServiceProvider().GetRequiredService<IMessageSender>();
        await sender.SendAsync(Message with { Address = "13800138000" }, CancellationToken.None);
        Assert.Contains("您的申请已受理。", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "*.json"))), StringComparison.Ordinal);

        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "");
        var broken = new ServiceCollection().AddFolderSender("Sms", file, From).BuildServiceProvider().GetRequiredService<IMessageSender>();
        Assert.Equal(("FOLDER_NOT_WRITABLE", false), (await broken.SendAsync(Message, CancellationToken.None)) is var no ? (no.Fault, no.IsFinal) : default);
    }

    [Theory]
    [InlineData("250 ok", true, null, false)]
    [InlineData("550 no such user", false, "SMTP 550", true)]
    [InlineData("550 5.1.1 no such user", false, "SMTP 550", true)]
    [InlineData("550 5.7.1 Unable to relay", false, "SMTP 550", false)]
    [InlineData("554 Relay access denied", false, "SMTP 554", false)]
    [InlineData("530 5.7.0 Authentication required", false, "SIGN_IN_REFUSED", false)]
    [InlineData("451 try later", false, "SMTP 451", false)]
    public async Task A_mail_server_takes_refuses_or_asks_to_wait(string toRecipient, bool sent, string? fault, bool final)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var talk = ServeAsync(server, toRecipient);
        var sender = Smtp(((IPEndPoint)server.LocalEndpoint).Port);

        var outcome = await sender.SendAsync(Message, CancellationToken.None);

        Assert.Equal((sent, fault, final), (outcome.IsSent, outcome.Fault, outcome.IsFinal));
        var said = await talk;
        Assert.Contains("RCPT TO:<office@example.com>", said, StringComparison.Ordinal);
        if (sent)
            Assert.Contains($"Message-Id: <{Message.Key:N}@example.gov.cn>", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_mail_server_that_does_not_take_our_sender_is_tried_again()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var talk = ServeAsync(server, "250 ok", "550 sender unknown");

        var outcome = await Smtp(((IPEndPoint)server.LocalEndpoint).Port).SendAsync(Message, CancellationToken.None);

        Assert.Equal((false, "SMTP 550", false), (outcome.IsSent, outcome.Fault, outcome.IsFinal));
        Assert.DoesNotContain("RCPT", await talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("红旗区政务服务中心 <hub@example.gov.cn>", true)]
    [InlineData("hub@example.gov.cn", true)]
    [InlineData("红旗区政务服务中心", false)]
    [InlineData("hub", false)]
    [InlineData("a@example.com, b@example.com", false)]
    public void A_sender_is_one_mailbox(string from, bool fits) => Assert.Equal(fits, SmtpSettings.IsSender(from));

    [Fact]
    public async Task A_mail_server_that_is_not_there_is_tried_again_and_an_address_that_is_none_is_not()
    {
        var outcome = await Smtp(1).SendAsync(Message, CancellationToken.None);
        Assert.Equal((false, false), (outcome.IsSent, outcome.IsFinal));
        Assert.Equal(("ADDRESS_MALFORMED", true), (await Smtp(1).SendAsync(Message with { Address = "<@@>" }, CancellationToken.None)) is var bad ? (bad.Fault, bad.IsFinal) : default);
    }

    private static IMessageSender Smtp(int port) => new ServiceCollection()
        .AddSmtpSender(new SmtpSettings("127.0.0.1", port, From) { Encrypted = false, Timeout = TimeSpan.FromSeconds(10) })
        .BuildServiceProvider().GetRequiredService<IMessageSender>();

    /// <summary>One conversation as a mail server holds it; returns all that the client said.</summary>
    private static async Task<string> ServeAsync(TcpListener server, string toRecipient, string toSender = "250 ok")
    {
        using var client = await server.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var said = new StringBuilder();
        var inData = false;
        await SayAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (inData && line != ".")
                continue;
            await SayAsync(line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase) ? toSender : line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase)
                ? "250-test\r\n250 ENHANCEDSTATUSCODES" : Answer(line, toRecipient, ref inData));
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
                break;
        }
        return said.ToString();

        Task SayAsync(string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n")).AsTask();
    }

    private static string Answer(string line, string toRecipient, ref bool inData)
    {
        if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase))
            return toRecipient;
        var (begins, was) = (line == "DATA", inData);
        inData = begins;
        return begins ? "354 go on" : was ? "250 taken" : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok";
    }
}
