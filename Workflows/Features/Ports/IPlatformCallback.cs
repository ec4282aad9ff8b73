using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Ports;

/// <summary>The door at which a platform says what became of a report, or brings something: whether it is the platform, and what it says.</summary>
public interface IPlatformCallback
{
    /// <summary>Whose door it is: one of <see cref="Domain.Sync.Platforms"/>.</summary>
    string Platform { get; }

    /// <summary>What it says of a report of ours.</summary>
    CallbackReading Read(CallbackRequest request);

    /// <summary>A message of its own that it brings.</summary>
    IncomingReading ReadIncoming(CallbackRequest request);

    /// <summary>What came with this nonce could not be kept: the same request may come again.</summary>
    void Forget(string nonce);
}
