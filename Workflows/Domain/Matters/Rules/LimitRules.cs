using ApprovalHub.Domain.Clocks;
namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>Statutory, promised and green limits (法定、承诺时限, FACTS 1.6).</summary>
internal static class LimitRules
{
    public static IEnumerable<MatterFault> NoLimitIsNegative(MatterContent matter) =>
        new (string Field, Limit? Limit)[]
            { (nameof(matter.Statutory), matter.Statutory), (nameof(matter.Promised), matter.Promised), (nameof(matter.Green), matter.Green) }
            .Where(l => l.Limit?.Amount < 0)
            .Select(l => new MatterFault("MATTER_LIMIT_NEGATIVE", l.Field).With("amount", l.Limit?.Amount));

    public static IEnumerable<MatterFault> TheStatutoryLimitHasAGround(MatterContent matter) =>
        Fault.If(string.IsNullOrWhiteSpace(matter.StatutoryGround), "MATTER_LIMIT_WITHOUT_GROUND", nameof(matter.StatutoryGround));

    public static IEnumerable<MatterFault> AnExtensionIsPositiveAndHasAGround(MatterContent matter) =>
        Fault.If(
            matter.Extension is { } extension && (extension.AtMost <= 0 || extension.Times <= 0 || string.IsNullOrWhiteSpace(extension.Ground)),
            "MATTER_EXTENSION_UNFOUNDED", nameof(matter.Extension));

    /// <summary>承诺=即办 ⇔ 办件类型=即办件</summary>
    public static IEnumerable<MatterFault> OnlyInstantMattersPromiseAtOnce(MatterContent matter) =>
        Fault.If(
            matter.Promised.IsAtOnce != (matter.HandleKind == HandleKind.Instant),
            "MATTER_AT_ONCE_IS_INSTANT", nameof(matter.HandleKind), "kind", matter.HandleKind);

    /// <summary>优化营商环境条例 §36: the limit of the State may be shortened, never stretched.</summary>
    public static IEnumerable<MatterFault> ThePromiseIsNotLongerThanTheLaw(MatterContent matter) =>
        Fault.If(
            !LimitOrder.SurelyWithin(matter.Promised, matter.Statutory),
            "MATTER_PROMISE_LONGER_THAN_LAW", nameof(matter.Promised), "promised", matter.Promised.Amount)
            .Select(f => f.With("promisedUnit", matter.Promised.Unit)
                .With("statutory", matter.Statutory.Amount).With("statutoryUnit", matter.Statutory.Unit));

    public static IEnumerable<MatterFault> TheGreenLimitIsNotLongerThanThePromise(MatterContent matter) =>
        Fault.If(
            matter.Green is { } green && !LimitOrder.SurelyWithin(green, matter.Promised),
            "MATTER_GREEN_LONGER_THAN_PROMISE", nameof(matter.Green), "green", matter.Green?.Amount)
            .Select(f => f.With("greenUnit", matter.Green?.Unit));
}
