using ApprovalHub.Domain.Process.Life;

namespace ApprovalHub.Features.Acts;

/// <summary>A move of cases as it is kept: where it stands, and what it is about, which never changes.</summary>
public sealed class KeptMove
{
    private KeptMove()
    {
    }

    /// <summary>A move that was asked for.</summary>
    /// <param name="move">Where it stands.</param>
    /// <param name="head">The same as JSON.</param>
    /// <param name="body">Its nodes and cases as JSON.</param>
    public KeptMove(TemplateMove move, string head, string body)
    {
        ArgumentNullException.ThrowIfNull(move);
        (Id, TemplateId, Body) = (move.Id, move.TemplateId, body);
        Stand(move, head);
    }

    /// <summary>In the order of time.</summary>
    public Guid Id { get; private set; }

    public string TemplateId { get; private set; } = "";

    public MoveState State { get; private set; }

    /// <summary>The second of two changes at once is refused by it.</summary>
    public Guid Revision { get; private set; }

    public string Head { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>Where the move stands now.</summary>
    public void Stand(TemplateMove move, string head)
    {
        ArgumentNullException.ThrowIfNull(move);
        (State, Revision, Head) = (move.State, move.Revision, head);
    }
}
