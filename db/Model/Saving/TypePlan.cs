using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>How the entities of one type are written: the whole row of their table, or, for an owned type, their part of the owner's row.</summary>
internal sealed class TypePlan
{
    private TypePlan(TablePlan table, IEntityType type, bool isRoot)
    {
        (Table, IsRoot) = (table, isRoot);
        Key = [.. type.FindPrimaryKey()!.Properties.Select(p => Column(type, p))];
        Tokens = [.. type.GetProperties().Where(p => p.IsConcurrencyToken).Select(p => Column(type, p))];
        Columns = [.. type.GetProperties().Where(p => isRoot || !p.IsPrimaryKey()).Select(p => Column(type, p))];
    }

    public TablePlan Table { get; }

    /// <summary>Whether a row of the table is one of this type; else the type is owned, and shares its owner's row.</summary>
    public bool IsRoot { get; }

    public IReadOnlyList<ColumnPlan> Key { get; }

    /// <summary>A row is written only where these are as they were read.</summary>
    public IReadOnlyList<ColumnPlan> Tokens { get; }

    /// <summary>Key and tokens: by these an update finds its row.</summary>
    public IEnumerable<ColumnPlan> Guards => Key.Concat(Tokens);

    public ColumnPlan[] Columns { get; }

    /// <summary>Null for a type that only EF's own path can write: values made by the database, inheritance, several tables, JSON columns.</summary>
    public static TypePlan? Of(IEntityType type, Func<ITable, TablePlan> tableOf)
    {
        if (type.GetTableMappings().ToList() is not [{ } mapping] || type.FindPrimaryKey() is null || type.BaseType is not null
            || type.GetDirectlyDerivedTypes().Any() || type.IsMappedToJson() || type.GetComplexProperties().Any()
            || type.GetInsertStoredProcedure() is not null || type.GetUpdateStoredProcedure() is not null
            || type.GetProperties().Any(p => !IsPlain(p)))
            return null;
        if (mapping.Table.ForeignKeyConstraints.Any(k => k.PrincipalTable == k.Table))
            return null;
        var owner = mapping.Table.GetRowInternalForeignKeys(type).ToList();
        if (owner.Count > 1 || owner.Count == 1 && type.GetProperties().Any(p => p.IsConcurrencyToken))
            return null;
        return new TypePlan(tableOf(mapping.Table), type, owner.Count == 0);
    }

    private static bool IsPlain(IProperty property) =>
        property.ValueGenerated == ValueGenerated.Never && property.GetTableColumnMappings().ToList() is [{ } mapping]
        && mapping.Column is { DefaultValueSql: null, ComputedColumnSql: null } column && !column.TryGetDefaultValue(out _)
        && property.GetBeforeSaveBehavior() == PropertySaveBehavior.Save;

    /// <summary>A task's key may change when its case goes on on another version of its template; the engine never gives the same key twice, so no row waits for another's.</summary>
    private static bool IsNeverTakenAgain(IProperty property) => property.DeclaringType.ClrType == typeof(CaseTask) && property.Name == nameof(CaseTask.Key);

    private ColumnPlan Column(IEntityType type, IProperty property)
    {
        var mapping = property.GetTableColumnMappings().Single();
        var orders = property.IsKey() || property.IsForeignKey() || (!IsNeverTakenAgain(property) && type.GetIndexes().Any(i => i.IsUnique && i.Properties.Contains(property)));
        return new ColumnPlan(Table.IndexOf(mapping.Column), property, (RelationalTypeMapping)mapping.TypeMapping, orders);
    }
}
