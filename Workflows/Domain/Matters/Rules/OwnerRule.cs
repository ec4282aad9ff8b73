using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>A rule that also looks at the department that owns the matter.</summary>
internal delegate IEnumerable<MatterFault> OwnerRule(MatterContent matter, Department department);
