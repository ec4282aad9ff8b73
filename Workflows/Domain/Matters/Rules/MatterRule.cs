namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>A rule: its method's name is the sentence that must hold, its answer is every place where it does not.</summary>
internal delegate IEnumerable<MatterFault> MatterRule(MatterContent matter);
