namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>The way by which one platform's messages come and are answered. Every fault of the network or the platform is an answer.</summary>
public interface IInboundLine
{
    /// <summary>One of <see cref="Domain.Sync.Platforms"/>.</summary>
    string Platform { get; }

    /// <summary>Whether it is asked for its messages (轮询); else it brings them to the hub's door.</summary>
    bool IsAsked { get; }

    /// <summary>What it has after a place in its list; null is the beginning.</summary>
    Task<PlatformBook<IncomingPage>> AskAsync(string? after, CancellationToken cancellation);

    /// <summary>Reads the data of a kept message again, as they came. It asks nobody. Null where they are nothing that can be read at all.</summary>
    IncomingMessage? ReadAgain(string number, string kind, DateTimeOffset at, string raw);

    /// <summary>Tells it what became of a message; the same again is the same. Null where it has noted that, else the code of the fault.</summary>
    Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation);
}
