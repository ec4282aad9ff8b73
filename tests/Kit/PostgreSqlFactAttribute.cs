using Xunit;

namespace ApprovalHub.Tests.Kit;

/// <summary>A fact about several processes on one PostgreSQL; shows as skipped on the other databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = TestDatabase.Name == "PostgreSql" ? TestDatabase.Absent! : "only PostgreSQL is shared by several processes here";
}
