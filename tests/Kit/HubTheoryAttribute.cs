using Xunit;

namespace ApprovalHub.Tests.Kit;

/// <summary>A theory on the run's database; shows as skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HubTheoryAttribute : TheoryAttribute
{
    public HubTheoryAttribute() => Skip = TestDatabase.Absent!;
}
