using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>A row that EF's unit of work has found changed: its entity, and the parts that the entity owns in the same row.</summary>
internal sealed class EntryRow(TypePlan type, IUpdateEntry root)
{
    private readonly List<(TypePlan Type, IUpdateEntry Entry)> parts = [(type, root)];

    public void Add(TypePlan part, IUpdateEntry entry) => parts.Add((part, entry));

    /// <summary>Whether the entry is a part of this row.</summary>
    public bool Holds(TypePlan part, IUpdateEntry entry) =>
        part.Table == type.Table && type.Key.Zip(part.Key).All(k => Equals(root.GetCurrentValue(k.First.Property), entry.GetCurrentValue(k.Second.Property)));

    /// <summary>The row; null where the order among rows would matter, which is EF's to find out.</summary>
    public Row? Written()
    {
        var now = new Value[type.Table.Columns.Length];
        foreach (var (part, entry) in parts)
        {
            foreach (var column in part.Columns)
                now[column.Index] = new Value(column, entry.GetCurrentValue(column.Property));
        }
        var row = new Row(type, now, [.. parts.Select(p => p.Entry)]);
        if (root.EntityState == EntityState.Added)
            return row;
        var changes = parts.SelectMany(p => p.Type.Columns.Where(c => p.Entry.EntityState == EntityState.Added || p.Entry.IsModified(c.Property))).ToList();
        return changes.Exists(c => c.Orders) || type.Tokens.Any(t => root.GetOriginalValue(t.Property) is null)
            ? null
            : new Row(row, [.. changes.Select(c => c.Index)], [.. type.Guards.Select(c => new Value(c, root.GetOriginalValue(c.Property)))]);
    }
}
