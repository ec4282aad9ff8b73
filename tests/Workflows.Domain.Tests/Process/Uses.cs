using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

internal static class Uses
{
    public static DepartmentUse Department { get; } = new("SCJG", "市场监管局", Enum.GetValues<ActorKind>().ToHashSet(), new HashSet<string> { "A", "B", "C" });

    public static MatterUse Matter(int days) => new("M" + days, "事项" + days, Limit.WorkDays(days));

    public static TemplateUse Promising(params int[] days) => new([.. days.Select(Matter)], [Department]);

    public static TemplateUse For(MatterUse matter) => new([matter], [Department]);
}
