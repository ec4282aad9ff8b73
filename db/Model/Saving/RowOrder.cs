namespace ApprovalHub.Db.Model.Saving;

/// <summary>
/// Updates before inserts, so that the loser of a race is refused before it has written; tables as their foreign keys ask for; rows of a table by
/// their keys, so that two transactions that write the same rows never wait for each other in a ring.
/// </summary>
internal sealed class RowOrder : IComparer<Row>
{
    public static RowOrder Instance { get; } = new();

    public int Compare(Row? x, Row? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.IsNew != y.IsNew)
            return x.IsNew ? 1 : -1;
        return x.Table.Order != y.Table.Order ? x.Table.Order.CompareTo(y.Table.Order) : x.CompareKey(y);
    }
}
