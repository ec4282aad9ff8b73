namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Which step can take the place of which.</summary>
internal static class Succession
{
    /// <summary>A step is followed by one of its own type; reviews of every kind by each other, and decisions by decisions.</summary>
    public static bool Succeeds(ProcessNode node, ProcessNode other) => Class(node) == Class(other);

    /// <summary>What law asks for: it is never passed over for a case that did not do it.</summary>
    public static bool IsLawful(ProcessNode node) => node.Sort is { Decides: true }
        || node.Type is ActivityTypes.Intake or ActivityTypes.SpecialProcedure or ActivityTypes.ToleranceGate or ActivityTypes.Dispatch;

    private static string Class(ProcessNode node) => node.Type switch
    {
        ActivityTypes.JointReview or ActivityTypes.Countersign => ActivityTypes.Review,
        ActivityTypes.CollectiveDecision => ActivityTypes.Decide,
        _ => node.Type,
    };
}
