namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>What may be done in bulk.</summary>
public enum BulkAct
{
    /// <summary>签收</summary>
    Claim,

    /// <summary>退回待办池</summary>
    Release,

    /// <summary>同意: the favourable outcome of each task, where its template allows it in bulk.</summary>
    Approve,
}
