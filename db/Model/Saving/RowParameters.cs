using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>All the parameters of a command at once, made by EF's own mappings.</summary>
internal sealed class RowParameters(IReadOnlyList<Value> values) : IRelationalParameter
{
    public string InvariantName => "rows";

    public void AddDbParameter(DbCommand command, object? value) => Add(command);

    public void AddDbParameter(DbCommand command, IReadOnlyDictionary<string, object?>? parameterValues) => Add(command);

    private void Add(DbCommand command)
    {
        for (var i = 0; i < values.Count; i++)
            command.Parameters.Add(values[i].Parameter(command, CommandTexts.Name(i)));
    }
}
