using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Supervision;

/// <summary>One rung of the ladder of a kind of limit: when it fires, whom it tells, and whether it opens a supervision item (监察件).</summary>
public sealed class LadderRung
{
    private LadderRung()
    {
    }

    /// <param name="limit">Of which limit.</param>
    /// <param name="rung">Which rung.</param>
    /// <param name="at">When it fires.</param>
    /// <param name="tells">Whom it tells.</param>
    /// <param name="replyDays">Working days for the reply to the item that it opens, or null where it opens none.</param>
    public LadderRung(LimitKind limit, RungKind rung, ClockOffset at, IReadOnlyList<Audience> tells, int? replyDays)
    {
        (Code, Limit, Rung, ReplyDays) = ($"{limit}.{rung}", limit, rung, replyDays);
        (Amount, Unit, After) = at;
        Tells = string.Join(',', tells.Distinct());
    }

    /// <summary>Limit and rung, as <c>Promised.Red</c>: a limit has each rung once.</summary>
    public string Code { get; private set; } = "";

    public LimitKind Limit { get; private set; }

    public RungKind Rung { get; private set; }

    public int Amount { get; private set; }

    public OffsetUnit Unit { get; private set; }

    public bool After { get; private set; }

    /// <summary>Names of <see cref="Audience"/>, separated by commas.</summary>
    public string Tells { get; private set; } = "";

    public int? ReplyDays { get; private set; }

    /// <summary>
    /// From when the rung holds in an installation that ran before it had it; null: always. What a case had passed by then fires no more, since nobody was
    /// held to it.
    /// </summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>Puts it in force from an instant on, see <see cref="Since"/>.</summary>
    public void HoldsFrom(DateTimeOffset? since) => Since = since;

    /// <summary>Whether the rung can fire at its instant.</summary>
    internal bool HoldsAt(DateTimeOffset at) => Since is not { } since || at > since;

    public ClockOffset At => new(Amount, Unit, After);

    public IReadOnlyList<Audience> Audiences => Tells.Length == 0 ? [] : [.. Tells.Split(',').Select(Enum.Parse<Audience>)];

    /// <summary>The card that the rung shows.</summary>
    public Card Card => Rung switch { RungKind.Yellow => Card.Yellow, RungKind.Red => Card.Red, _ => Card.None };
}
