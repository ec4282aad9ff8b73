namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>What became of each result, in the order asked.</summary>
public sealed record HandoverResponse(IReadOnlyList<HandoverResponse.Row> Rows)
{
    /// <param name="CaseId">The case.</param>
    /// <param name="Done">Whether it was handed over.</param>
    /// <param name="Revision">The case's revision after it.</param>
    /// <param name="Code">Why not: the stable code.</param>
    /// <param name="Text">Why not, in words.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Row(Guid CaseId, bool Done, int? Revision, string? Code, string? Text, string? Next);
}
