using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>How the row of an object that nobody tracks is read off it, with what it owns in the same row, and which objects belong to it.</summary>
internal sealed class ObjectPlan
{
    private readonly List<(IClrPropertyGetter? Owned, (ColumnPlan Column, IClrPropertyGetter Get)[] Cells)> parts;
    private readonly IClrPropertyGetter[] children;

    /// <param name="type">Its type.</param>
    /// <param name="planOf">The plan of a type; null where only EF can write it.</param>
    public ObjectPlan(IEntityType type, Func<IEntityType, TypePlan?> planOf)
    {
        Type = Known(type);
        parts = [(null, Cells(Type))];
        parts.AddRange(type.GetNavigations().Where(n => n.TargetEntityType.IsOwned())
            .Select(n => ((IClrPropertyGetter?)n.GetGetter(), Cells(Known(n.TargetEntityType)))));
        children = [.. type.GetNavigations().Where(n => n.IsCollection).Select(n => n.GetGetter())];

        TypePlan Known(IEntityType known) => planOf(known) ?? throw new InvalidOperationException($"{known.DisplayName()} cannot be written without EF's unit of work.");
    }

    public TypePlan Type { get; }

    /// <summary>The objects that belong to one.</summary>
    public IEnumerable<object> Children(object one) => children.SelectMany(c => ((IEnumerable?)c.GetClrValue(one))?.Cast<object>() ?? []);

    /// <summary>Its row: the values in the order of the table's columns.</summary>
    public Value[] Read(object one)
    {
        var row = new Value[Type.Table.Columns.Length];
        foreach (var (owned, cells) in parts)
        {
            if ((owned is null ? one : owned.GetClrValue(one)) is not { } holder)
                continue;
            foreach (var (column, get) in cells)
                row[column.Index] = new Value(column, get.GetClrValue(holder));
        }
        return row;
    }

    /// <summary>What has to be written so that a row becomes what it is now; null where nothing has to be.</summary>
    public Row? Change(Value[] before, Value[] now)
    {
        var changes = new List<int>();
        for (var i = 0; i < now.Length; i++)
        {
            if ((now[i].Column ?? before[i].Column) is { } column && !column.Property.GetValueComparer().Equals(before[i].Content, now[i].Content))
                changes.Add(column.Orders ? throw new InvalidOperationException($"{column.Property.Name} orders rows and cannot change in an act.") : i);
        }
        return changes.Count == 0 ? null : new Row(new Row(Type, now, []), changes, [.. Type.Guards.Select(g => before[g.Index])]);
    }

    private static (ColumnPlan, IClrPropertyGetter)[] Cells(TypePlan plan) => [.. plan.Columns.Select(c => (c, c.Property.GetGetter()))];
}
