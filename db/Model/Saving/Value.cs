using System.Data.Common;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>A value on its way to the database; without a column it is the null of an owned object that is not there.</summary>
internal readonly record struct Value(ColumnPlan? Column, object? Content)
{
    public DbParameter Parameter(DbCommand command, string name)
    {
        if (Column is { } column)
            return column.Mapping.CreateParameter(command, name, Content, column.Property.IsNullable);
        var nothing = command.CreateParameter();
        (nothing.ParameterName, nothing.Value) = (name, DBNull.Value);
        return nothing;
    }
}
