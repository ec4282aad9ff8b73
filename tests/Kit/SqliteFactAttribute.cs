using Xunit;

namespace ApprovalHub.Tests.Kit;

/// <summary>A fact about the SQLite file; shows as skipped on the other databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute() => Skip = TestDatabase.IsSqlite ? null! : "only SQLite has a file of its own";
}
