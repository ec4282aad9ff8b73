using System.Globalization;

namespace ApprovalHub.Domain.Supervision;

/// <summary>
/// Which rungs of one limit have fired. A rung that has fired stays fired while the limit runs on; where the limit itself is set anew (it was extended, or
/// the calendar it rests on was changed), what lies ahead once more fires once more.
/// </summary>
/// <param name="Bits">
/// One bit a rung in the lowest byte, as it is stored, and in the next one whether its card was taken back; from the seventeenth on how often the limit was
/// set anew.
/// </param>
public readonly record struct RungMarks(int Bits)
{
    /// <summary>The bits: <see cref="TakenBack"/> is one of these again and would never come to an end.</summary>
    public override string ToString() => Bits.ToString(CultureInfo.InvariantCulture);

    public bool Has(RungKind rung) => (Bits & Bit(rung)) != 0;

    public RungMarks With(RungKind rung) => new(Bits | Bit(rung));

    /// <summary>What has fired until now was unfounded (不属实): it stays fired and shows no card any more; what fires later does.</summary>
    public RungMarks TakenBack => new(Bits | ((Bits & All) << TakenBackBits));

    /// <summary>The card that they show.</summary>
    public Card Card => Shows(RungKind.Red) ? Card.Red : Shows(RungKind.Yellow) ? Card.Yellow : Card.None;

    private const int TakenBackBits = 8, All = (1 << TakenBackBits) - 1;

    private bool Shows(RungKind rung) => Has(rung) && (Bits & (Bit(rung) << TakenBackBits)) == 0;

    /// <summary>The rungs, without those that lie ahead once more.</summary>
    public RungMarks Anew(IEnumerable<RungKind> ahead) => new(ahead.Aggregate(Bits, (bits, rung) => bits & ~(Bit(rung) | (Bit(rung) << TakenBackBits))) + (1 << TurnBit));

    /// <summary>The instance under which the rungs of this turn are claimed: each turn claims under a name of its own.</summary>
    public string Instance(string limit) => Bits >> TurnBit is > 0 and var turn ? $"{limit}+{turn}" : limit;

    private const int TurnBit = 16;

    private static int Bit(RungKind rung) => 1 << (int)rung;
}
