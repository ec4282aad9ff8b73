using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Sync;

/// <summary>来件: something that a platform has sent. It is kept before anything is done with it, and stays; the platform's own number makes it one.</summary>
public sealed partial class InboundMessage
{
    /// <summary>Longest reason.</summary>
    public const int LongestWords = 400;

    private InboundMessage()
    {
    }

    /// <param name="from">The platform, its number, and the place among those that came with it.</param>
    /// <param name="kind">What it asks for.</param>
    /// <param name="sentAt">When the platform made it.</param>
    /// <param name="payload">What it says in the hub's own values, as JSON; as it came where it cannot be read.</param>
    /// <param name="now">Now.</param>
    public InboundMessage((string Platform, string Number, int Place) from, InboundKind kind, DateTimeOffset sentAt, string payload, DateTimeOffset now)
    {
        (Id, Platform, Number, Place, Kind) = (Guid.CreateVersion7(now), from.Platform, from.Number, from.Place, kind);
        (SentAt, CameAt, Payload, DueAt) = (sentAt.ToUniversalTime(), now, payload, now);
    }

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="Platforms"/>.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The platform's own number: the same again is the same message.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its place among those that came at the same time: a platform's order is kept.</summary>
    public int Place { get; private set; }

    public InboundKind Kind { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset CameAt { get; private set; }

    public string Payload { get; private set; } = "";

    public InboundState State { get; private set; }

    /// <summary>When a job may take it; while one does, until when nobody else may. Null once there is nothing to do.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Code of the refusal that holds it, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>The values that the refusal names, as JSON, or null.</summary>
    public string? FaultArgs { get; private set; }

    /// <summary>The case that it became or was about.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>办件编号</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>What it asked to be told, as JSON; null where it asked nothing.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? ClosedByName { get; private set; }

    public string? ClosedWhy { get; private set; }

    /// <summary>When the platform was told what became of it.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Guards against two who decide at once.</summary>
    public int Revision { get; private set; }

    /// <summary>It was acted upon.</summary>
    public void Take((Guid Id, string Number)? subject, string? answer, DateTimeOffset at)
    {
        (CaseId, CaseNumber, Answer, EndedAt, Fault, FaultArgs) = (subject?.Id, subject?.Number, answer, at, null, null);
        Move(InboundState.Taken, at);
    }

    /// <summary>It cannot be taken: kept with its reason.</summary>
    /// <param name="code">Code of the refusal.</param>
    /// <param name="args">The values that it names, as JSON.</param>
    public void Hold(string code, string? args)
    {
        Move(InboundState.Held, null);
        (Fault, FaultArgs) = (code, args);
    }

    /// <summary>What could not be read before can be read now.</summary>
    /// <param name="payload">What it says in the hub's own values, as JSON.</param>
    public void Understand(string payload)
    {
        (Payload, Fault, FaultArgs) = (payload, null, null);
        Revision++;
    }

    /// <summary>The hub could not act now; it is tried again.</summary>
    public void Defer(DateTimeOffset until) => Move(InboundState.Waiting, until);

    /// <summary>再办: an administrator has it tried again. Refuses <c>INBOUND_NOT_HELD</c>.</summary>
    public void Retry(Actor by, DateTimeOffset at)
    {
        MustBeHeld(by);
        Move(InboundState.Waiting, at);
    }

    /// <summary>关闭: an administrator gives it up with a reason. Refuses <c>INBOUND_NOT_HELD</c>.</summary>
    public void Close(string? why, Actor by, DateTimeOffset at)
    {
        MustBeHeld(by);
        (ClosedWhy, ClosedByName, EndedAt) = (Text.Required(why, "words", LongestWords), by.Name, at);
        Move(InboundState.Closed, at);
    }

    private void MustBeHeld(Actor by)
    {
        if (!by.Has(Role.Administrator))
            throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
        if (State != InboundState.Held)
            throw Refusal.Conflict("INBOUND_NOT_HELD").Throwable();
    }

    private void Move(InboundState state, DateTimeOffset? due)
    {
        (State, DueAt) = (state, Kind == InboundKind.File && EndedAt is not null ? null : due);
        Revision++;
    }
}
