using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>A table as the writer knows it.</summary>
internal sealed class TablePlan
{
    private readonly ITable table;

    public TablePlan(ITable table, int order, ISqlGenerationHelper sql)
    {
        (this.table, Order) = (table, order);
        Name = sql.DelimitIdentifier(table.Name, table.Schema);
        Columns = [.. table.Columns.Select(c => sql.DelimitIdentifier(c.Name))];
    }

    /// <summary>Its place in the order that foreign keys ask for: what is referred to is inserted first.</summary>
    public int Order { get; }

    /// <summary>As it stands in SQL.</summary>
    public string Name { get; }

    /// <summary>The names of its columns as they stand in SQL.</summary>
    public string[] Columns { get; }

    public int IndexOf(IColumnBase column) => table.Columns.Select((c, i) => (c, i)).First(c => c.c == column).i;
}
