using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>One row to insert or to update: an entity, and what it owns in the same row.</summary>
internal sealed class Row(TypePlan type, IUpdateEntry root)
{
    private List<(TypePlan Type, IUpdateEntry Entry)>? parts;

    public TablePlan Table => type.Table;

    public IUpdateEntry Root => root;

    public bool IsNew => root.EntityState == EntityState.Added;

    public IEnumerable<IUpdateEntry> Entries => parts is null ? [root] : [root, .. parts.Select(p => p.Entry)];

    /// <summary>Which columns an update sets; null where the order among rows would matter, which is EF's to find out.</summary>
    public List<(ColumnPlan Column, IUpdateEntry Entry)>? Changes { get; private set; }

    public void Add(TypePlan part, IUpdateEntry entry) => (parts ??= []).Add((part, entry));

    /// <summary>Whether the entry is a part of this row.</summary>
    public bool Holds(TypePlan part, IUpdateEntry entry) =>
        part.Table == type.Table && type.Key.Zip(part.Key).All(k => Equals(root.GetCurrentValue(k.First.Property), entry.GetCurrentValue(k.Second.Property)));

    /// <summary>By the values of the key, text by its characters.</summary>
    public int CompareKey(Row other)
    {
        foreach (var column in type.Key)
        {
            var (mine, others) = (root.GetCurrentValue(column.Property), other.Root.GetCurrentValue(column.Property));
            var order = mine is string text ? string.CompareOrdinal(text, (string?)others) : Comparer<object>.Default.Compare(mine, others);
            if (order != 0)
                return order;
        }
        return 0;
    }

    /// <summary>The row's values in the order of the table's columns.</summary>
    public void Insert(List<Value> into)
    {
        var from = into.Count;
        CollectionsMarshal.SetCount(into, from + type.Table.Columns.Length);
        var row = CollectionsMarshal.AsSpan(into)[from..];
        row.Clear();
        foreach (var column in type.Columns)
            row[column.Index] = new Value(column, root.GetCurrentValue(column.Property));
        foreach (var (part, entry) in parts ?? [])
        {
            foreach (var column in part.Columns)
                row[column.Index] = new Value(column, entry.GetCurrentValue(column.Property));
        }
    }

    /// <summary>The values that are set, then those by which the row is found.</summary>
    public void Update(List<Value> into)
    {
        foreach (var (column, entry) in Changes!)
            into.Add(new Value(column, entry.GetCurrentValue(column.Property)));
        foreach (var column in Guards)
            into.Add(new Value(column, root.GetOriginalValue(column.Property)));
    }

    /// <summary>Key and tokens.</summary>
    public IEnumerable<ColumnPlan> Guards => type.Key.Concat(type.Tokens);

    /// <summary>Finds out what an update sets.</summary>
    /// <returns>False where EF has to find the order of the commands.</returns>
    public bool Compare()
    {
        Changes = [];
        Compare(type, root);
        foreach (var (part, entry) in parts ?? [])
            Compare(part, entry);
        return Changes.TrueForAll(c => !c.Column.Orders) && type.Tokens.All(t => root.GetOriginalValue(t.Property) is not null);
    }

    private void Compare(TypePlan part, IUpdateEntry entry)
    {
        foreach (var column in part.Columns)
        {
            if (entry.EntityState == EntityState.Added || entry.IsModified(column.Property))
                Changes!.Add((column, entry));
        }
    }
}
