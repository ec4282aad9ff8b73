using System.Collections.Concurrent;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>A way out that keeps what it was given and answers as it is told.</summary>
internal sealed class TestSender(string channel = "Sms") : IMessageSender
{
    private readonly ConcurrentQueue<OutgoingMessage> taken = new();

    public string Channel => channel;

    public IReadOnlyList<OutgoingMessage> Taken => [.. taken];

    public Func<OutgoingMessage, SendOutcome> Answers { get; set; } = message => SendOutcome.Sent("gw-" + message.Key.ToString("N"));

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        taken.Enqueue(message);
        await Task.Delay(5, cancellation); // time enough for another to want the same
        return Answers(message);
    }
}
