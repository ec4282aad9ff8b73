using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>One row to insert or to update: an entity, and what it owns in the same row.</summary>
internal sealed class Row
{
    private readonly TypePlan type;
    private readonly Value[] now;

    /// <summary>A row to insert.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="now">Its values, in the order of the table's columns.</param>
    /// <param name="entries">What EF's unit of work tracks of it, if it does.</param>
    public Row(TypePlan type, Value[] now, IReadOnlyList<IUpdateEntry> entries)
    {
        (this.type, this.now, Entries, Changes, Guards) = (type, now, entries, [], []);
        IsNew = true;
    }

    /// <summary>A row to update, where it is as it was read.</summary>
    /// <param name="after">The row as it is to be.</param>
    /// <param name="changes">Places of the columns that are set.</param>
    /// <param name="guards">Key and tokens as they were read.</param>
    public Row(Row after, IReadOnlyList<int> changes, IReadOnlyList<Value> guards)
    {
        (type, now, Entries, Changes, Guards) = (after.type, after.now, after.Entries, changes, guards);
    }

    public TablePlan Table => type.Table;

    public bool IsNew { get; }

    public IReadOnlyList<IUpdateEntry> Entries { get; }

    /// <summary>Places of the columns that an update sets.</summary>
    public IReadOnlyList<int> Changes { get; }

    /// <summary>Key and tokens by which an update finds the row.</summary>
    public IReadOnlyList<Value> Guards { get; }

    /// <summary>By the values of the key, text by its characters.</summary>
    public int CompareKey(Row other)
    {
        foreach (var column in type.Key)
        {
            var (mine, others) = (now[column.Index].Content, other.now[column.Index].Content);
            var order = mine is string text ? string.CompareOrdinal(text, (string?)others) : Comparer<object>.Default.Compare(mine, others);
            if (order != 0)
                return order;
        }
        return 0;
    }

    /// <summary>All its values; for an update those that are set, then those by which the row is found.</summary>
    public void AppendValues(List<Value> into)
    {
        if (IsNew)
        {
            into.AddRange(now);
            return;
        }
        foreach (var place in Changes)
            into.Add(now[place]);
        into.AddRange(Guards);
    }
}
