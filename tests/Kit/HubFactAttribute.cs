using Xunit;

namespace ApprovalHub.Tests.Kit;

/// <summary>A fact on the run's database; shows as skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HubFactAttribute : FactAttribute
{
    public HubFactAttribute() => Skip = TestDatabase.Absent!;
}
