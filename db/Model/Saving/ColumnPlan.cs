using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>Where a property is written to.</summary>
/// <param name="Index">Its column's place among the columns of the table.</param>
/// <param name="Property">The property.</param>
/// <param name="Mapping">How EF hands a value of it to the driver.</param>
/// <param name="Orders">Whether its value decides which of two rows has to be written first: part of a key, a foreign key or a unique index.</param>
internal sealed record ColumnPlan(int Index, IProperty Property, RelationalTypeMapping Mapping, bool Orders);
