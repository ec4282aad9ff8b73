namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Which step can take the place of which.</summary>
internal static class Succession
{
    /// <summary>A step is followed by one of its own type; reviews of every kind by each other, and decisions by decisions.</summary>
    public static bool Succeeds(ProcessNode node, ProcessNode other) => Class(node) == Class(other);

    /// <summary>What law asks for: it is never passed over for a case that did not do it. A correction is asked for once and has its day (许可法 §32).</summary>
    public static bool IsLawful(ProcessNode node) => node.Sort is { Decides: true }
        || node.Type is ActivityTypes.Intake or ActivityTypes.Correction or ActivityTypes.SpecialProcedure or ActivityTypes.ToleranceGate or ActivityTypes.Dispatch;

    /// <summary>Whether somebody gives an opinion there.</summary>
    public static bool IsReview(ProcessNode node) => Class(node) == ActivityTypes.Review;

    /// <summary>
    /// By which port a node counts as left whose predecessor was left by a port: an answer stays the answer that it was. Null where it says nothing
    /// there: a decision by one is none by several.
    /// </summary>
    public static string? PortOf(ProcessNode node, ProcessNode other, string port) =>
        node.Type == other.Type ? port
        : !IsReview(node) || !IsReview(other) ? null
        : port == Approval.OutcomeOf(node.Type) ? Approval.OutcomeOf(other.Type)
        : port == Against(node.Type) ? Against(other.Type)
        : null;

    private static string Against(string type) => type == ActivityTypes.Review ? "Failed" : "Disagreed";

    private static string Class(ProcessNode node) => node.Type switch
    {
        ActivityTypes.JointReview or ActivityTypes.Countersign => ActivityTypes.Review,
        ActivityTypes.CollectiveDecision => ActivityTypes.Decide,
        _ => node.Type,
    };
}
