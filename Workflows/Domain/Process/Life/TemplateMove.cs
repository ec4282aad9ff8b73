using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Life;

/// <summary>
/// 办件迁移单: running cases of one version of a template are to go on on another, by a mapping of the nodes, with the reason of an administrator and the
/// signature of a second person. What was asked for never changes; it is confirmed whole or dropped.
/// </summary>
public sealed record TemplateMove
{
    /// <summary>At most so many cases at once.</summary>
    public const int MostCases = 1_000;

    public required Guid Id { get; init; }

    public required string TemplateId { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    public required MoveSignature ProposedBy { get; init; }

    public MoveState State { get; init; }

    /// <summary>The second person.</summary>
    public MoveSignature? ConfirmedBy { get; init; }

    public MoveSignature? DroppedBy { get; init; }

    public string? DropReason { get; init; }

    /// <summary>When the last case was done.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Another one after each change: whoever signs has seen just this one.</summary>
    public required Guid Revision { get; init; }

    /// <summary>提出迁移, by an administrator. Refuses <c>ADMINISTRATORS_ONLY</c>, <c>MOVE_SAME_VERSION</c>, <c>TEXT_MISSING</c>.</summary>
    public static TemplateMove Propose(string templateId, int from, int to, string? reason, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustDraw(on.By);
        if (from == to)
            throw Refusal.Invalid("MOVE_SAME_VERSION").With("version", from).Throwable();
        return new TemplateMove
        {
            Id = Guid.CreateVersion7(on.At),
            TemplateId = templateId,
            From = from,
            To = to,
            Reason = Text.Required(reason, "reason", TemplateRights.LongestWords),
            ProposedBy = MoveSignature.Of(on),
            Revision = Guid.CreateVersion7(on.At),
        };
    }

    /// <summary>确认迁移, by a second person. Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>MOVE_NOT_OPEN</c>, <c>MOVE_NEEDS_ANOTHER</c>.</summary>
    public TemplateMove Confirm(TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustOversee(on.By);
        MustBeOpen();
        if (!IsSecond(on.By))
            throw Refusal.Conflict("MOVE_NEEDS_ANOTHER").With("person", on.By.Name).Throwable();
        return Next(on.At) with { State = MoveState.Confirmed, ConfirmedBy = MoveSignature.Of(on) };
    }

    /// <summary>不迁移, by whoever oversees or asked for it, with a reason. Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>MOVE_NOT_OPEN</c>.</summary>
    public TemplateMove Drop(string? reason, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustOversee(on.By);
        MustBeOpen();
        return Next(on.At) with { State = MoveState.Dropped, DroppedBy = MoveSignature.Of(on), DropReason = Text.Required(reason, "reason", TemplateRights.LongestWords) };
    }

    /// <summary>Each case was moved or refused.</summary>
    public TemplateMove Finish(DateTimeOffset at) => Next(at) with { State = MoveState.Done, DoneAt = at };

    /// <summary>Maker is not checker, nor whoever stands in for the maker.</summary>
    public bool IsSecond(Actor by) => TemplateRights.IsSecond(by, ProposedBy.PersonId, ProposedBy.ForId);

    private TemplateMove Next(DateTimeOffset at) => this with { Revision = Guid.CreateVersion7(at) };

    private void MustBeOpen()
    {
        if (State != MoveState.Proposed)
            throw Refusal.Conflict("MOVE_NOT_OPEN").With("who", (ConfirmedBy ?? DroppedBy)?.Name).Throwable();
    }
}
