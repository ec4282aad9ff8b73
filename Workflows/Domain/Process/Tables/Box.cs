using System.Numerics;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>Cases by a set of values for each field: the cases of a row of a table.</summary>
internal sealed record Box(BigInteger[] Sets)
{
    /// <summary>The cases that are in both; null if there are none.</summary>
    public Box? With(Box other)
    {
        var both = new BigInteger[Sets.Length];
        for (var field = 0; field < both.Length; field++)
        {
            both[field] = Sets[field] & other.Sets[field];
            if (both[field].IsZero) return null;
        }

        return new Box(both);
    }

    /// <summary>The cases that are not in the other, as boxes of which no two share a case.</summary>
    public IEnumerable<Box> Without(Box other)
    {
        if (With(other) is not { } both) return [this];
        return Enumerable.Range(0, Sets.Length).Select(Piece).OfType<Box>();

        // Before the field: as in both; in it: what the other has not; after it: as here.
        Box? Piece(int field)
        {
            var left = Sets[field] & ~other.Sets[field];
            return left.IsZero ? null : new Box([.. both.Sets[..field], left, .. Sets[(field + 1)..]]);
        }
    }
}
