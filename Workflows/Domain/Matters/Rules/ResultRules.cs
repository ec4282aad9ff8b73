namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>办理结果 (FACTS 2.7)</summary>
internal static class ResultRules
{
    /// <summary>…证 means 出证办结.</summary>
    public static IEnumerable<MatterFault> ACertificateIsCalledOne(MatterContent matter) =>
        Fault.If(
            matter.Result.Name.EndsWith('证') && matter.Result.Kind != ResultKind.Certificate,
            "MATTER_RESULT_IS_CERTIFICATE", nameof(matter.Result), "result", matter.Result.Name);

    /// <summary>…批复 and …批文 mean 审批办结.</summary>
    public static IEnumerable<MatterFault> AReplyIsCalledOne(MatterContent matter) =>
        Fault.If(
            (matter.Result.Name.EndsWith("批复", StringComparison.Ordinal) || matter.Result.Name.EndsWith("批文", StringComparison.Ordinal))
                && matter.Result.Kind != ResultKind.Reply,
            "MATTER_RESULT_IS_REPLY", nameof(matter.Result), "result", matter.Result.Name);

    public static IEnumerable<MatterFault> TheResultHasAName(MatterContent matter) =>
        Fault.If(string.IsNullOrWhiteSpace(matter.Result.Name), "MATTER_RESULT_UNNAMED", nameof(matter.Result));

    public static IEnumerable<MatterFault> ValidityIsPositive(MatterContent matter) =>
        Fault.If(matter.Result.ValidYears <= 0, "MATTER_VALIDITY_NOT_POSITIVE", nameof(matter.Result), "years", matter.Result.ValidYears);
}
