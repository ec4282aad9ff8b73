namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Ends a case from outside its process: 作废、误录删除、转报、退件.</summary>
public sealed record TerminateRequest
{
    /// <summary>Voided, EnteredByMistake, Forwarded or Returned.</summary>
    public required string Result { get; init; }

    public required string Reason { get; init; }
}
