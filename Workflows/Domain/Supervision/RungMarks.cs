namespace ApprovalHub.Domain.Supervision;

/// <summary>Which rungs of one limit have fired. A rung that has fired stays fired, wherever the limit moves to.</summary>
/// <param name="Bits">One bit a rung, as it is stored.</param>
public readonly record struct RungMarks(int Bits)
{
    public bool Has(RungKind rung) => (Bits & Bit(rung)) != 0;

    public RungMarks With(RungKind rung) => new(Bits | Bit(rung));

    /// <summary>The card that they show.</summary>
    public Card Card => Has(RungKind.Red) ? Card.Red : Has(RungKind.Yellow) ? Card.Yellow : Card.None;

    private static int Bit(RungKind rung) => 1 << (int)rung;
}
