namespace ApprovalHub.Features.Ports;

/// <summary>A way out of the house for messages: a mail server, a gateway for text messages, a folder.</summary>
public interface IMessageSender
{
    /// <summary><c>Sms</c> or <c>Email</c>.</summary>
    string Channel { get; }

    /// <summary>
    /// Sends it. The same key may come again, after a death between sending and noting it: a sender hands it on, so that whoever takes the message can
    /// know it. Faults of the network and of the other side are outcomes, not exceptions.
    /// </summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellation);
}
