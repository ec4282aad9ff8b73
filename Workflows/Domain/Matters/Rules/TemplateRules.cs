namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>The process template must be able to do what the matter demands.</summary>
internal static class TemplateRules
{
    public static IEnumerable<MatterFault> TheTemplateIsShipped(MatterContent matter) =>
        Fault.If(!ShippedTemplates.All.Contains(matter.Template), "MATTER_TEMPLATE_UNKNOWN", nameof(matter.Template), "template", matter.Template);

    /// <summary>即办件 are finished on the spot: by the window (instant) or on a promise of the applicant (commitment).</summary>
    public static IEnumerable<MatterFault> AnInstantMatterRunsOnTheSpot(MatterContent matter) =>
        Fault.If(
            matter.HandleKind == HandleKind.Instant
                ? matter.Template is not (ShippedTemplates.Instant or ShippedTemplates.Commitment)
                : matter.Template == ShippedTemplates.Instant,
            "MATTER_INSTANT_TEMPLATE", nameof(matter.Template), "template", matter.Template);

    public static IEnumerable<MatterFault> AMandatoryHearingHasItsTemplate(MatterContent matter) =>
        Fault.If(
            MustHear(matter) != (matter.Template == ShippedTemplates.Hearing),
            "MATTER_HEARING_TEMPLATE", nameof(matter.Template), "template", matter.Template);

    public static IEnumerable<MatterFault> ACollectiveDecisionHasItsTemplate(MatterContent matter) =>
        Fault.If(
            matter.CollectiveDecision != (matter.Template == ShippedTemplates.Collective),
            "MATTER_COLLECTIVE_TEMPLATE", nameof(matter.Template), "template", matter.Template);

    public static IEnumerable<MatterFault> AJointMatterHasItsTemplate(MatterContent matter) =>
        Fault.If(
            (matter.HandleKind == HandleKind.Joint) != (matter.Template == ShippedTemplates.Joint),
            "MATTER_JOINT_TEMPLATE", nameof(matter.Template), "template", matter.Template);

    public static IEnumerable<MatterFault> TheTemplateOfProceduresHasOne(MatterContent matter) =>
        Fault.If(
            matter.Template == ShippedTemplates.StandardSiteVisit
                && matter.SpecialProcedures.Count == 0,
            "MATTER_PROCEDURE_MISSING", nameof(matter.SpecialProcedures));

    private static bool MustHear(MatterContent matter) =>
        matter.SpecialProcedures.Any(p => p is { Kind: SpecialProcedureKind.Hearing, Mandatory: true });
}
