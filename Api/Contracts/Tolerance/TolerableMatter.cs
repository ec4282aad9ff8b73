using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Tolerance;

/// <summary>A matter on the published list of what may be supplied later (容缺受理清单).</summary>
public sealed record TolerableMatter(string Code, string Name, string DepartmentCode, string Department, MatterGuide.TolerancePolicy Policy, IReadOnlyList<TolerableMatter.Material> Materials)
{
    /// <summary>A material that may come later, with what it must be like.</summary>
    public sealed record Material(string Code, string Name, string? Standard);
}
