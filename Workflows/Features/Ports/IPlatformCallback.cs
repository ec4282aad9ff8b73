namespace ApprovalHub.Features.Ports;

/// <summary>The door at which a platform says what became of a report: whether it is the platform, and what it says.</summary>
public interface IPlatformCallback
{
    /// <summary>Whose door it is: one of <see cref="Domain.Sync.Platforms"/>.</summary>
    string Platform { get; }

    CallbackReading Read(CallbackRequest request);
}
