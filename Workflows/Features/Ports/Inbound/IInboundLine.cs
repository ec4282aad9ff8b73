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

    /// <summary>
    /// 附件: fetches a file that one of its messages names, from the platform's own address and from nowhere else. No more is read than was announced, and the
    /// announced digest is held against what came. Faults of what is written to are thrown.
    /// </summary>
    Task<FetchedFile> FetchAsync(IncomingFile file, Stream into, CancellationToken cancellation);

    /// <summary>Tells it what became of a message; the same again is the same. Null where it has noted that, else the code of the fault.</summary>
    Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation);
}
