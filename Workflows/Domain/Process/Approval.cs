namespace ApprovalHub.Domain.Process;

/// <summary>What "approve" means at a step: the outcome that lets the case go on as the applicant wishes.</summary>
public static class Approval
{
    /// <summary>The favourable outcome of an activity, or null where "approve" says nothing.</summary>
    public static string? OutcomeOf(string activity) => activity switch
    {
        ActivityTypes.PreReview or ActivityTypes.Review => "Passed",
        ActivityTypes.JointReview or ActivityTypes.Countersign => "Agreed",
        ActivityTypes.Decide => "Granted",
        ActivityTypes.SpecialProcedure => "Done",
        _ => null,
    };

    /// <summary>The favourable outcome of a node where its template allows to approve in bulk, else null.</summary>
    public static string? InBulk(ProcessNode? node) => node is { Settings.InBulk: true } ? OutcomeOf(node.Type) : null;
}
