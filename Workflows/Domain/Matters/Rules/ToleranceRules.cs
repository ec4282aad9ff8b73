namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>容缺受理 (河南省优化营商环境条例 §35, FACTS 4).</summary>
internal static class ToleranceRules
{
    /// <summary>即办件 are outside tolerance (FACTS 4.2).</summary>
    public static IEnumerable<MatterFault> InstantMattersTolerateNothing(MatterContent matter) =>
        Fault.If(
            matter.HandleKind == HandleKind.Instant && (matter.Tolerance is not null || matter.Materials.Any(m => m.Tolerable)),
            "MATTER_INSTANT_TOLERATES", nameof(matter.Tolerance));

    public static IEnumerable<MatterFault> ToleratedMaterialsNeedAPolicy(MatterContent matter) =>
        matter.Materials.Where(m => m.Tolerable && matter.Tolerance is null)
            .Select(m => new MatterFault("MATTER_TOLERABLE_WITHOUT_POLICY", $"Materials[{m.Code}].Tolerable").With("material", m.Name));

    public static IEnumerable<MatterFault> SupplyIsDueWithinThePromise(MatterContent matter) =>
        Fault.If(
            matter.Tolerance is { } policy && !LimitOrder.SurelyWithin(policy.SupplyWithin, matter.Promised),
            "MATTER_SUPPLY_LONGER_THAN_PROMISE", nameof(matter.Tolerance), "supply", matter.Tolerance?.SupplyWithin.Amount)
            .Select(f => f.With("supplyUnit", matter.Tolerance?.SupplyWithin.Unit));

    public static IEnumerable<MatterFault> SupplyHasTime(MatterContent matter) =>
        Fault.If(matter.Tolerance?.SupplyWithin.Amount <= 0, "MATTER_SUPPLY_WITHOUT_TIME", nameof(matter.Tolerance));

    public static IEnumerable<MatterFault> TheBlockIsNotNegative(MatterContent matter) =>
        Fault.If(matter.Tolerance?.BlockMonths < 0, "MATTER_BLOCK_NEGATIVE", nameof(matter.Tolerance), "months", matter.Tolerance?.BlockMonths);
}
