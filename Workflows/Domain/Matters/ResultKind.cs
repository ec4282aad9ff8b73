namespace ApprovalHub.Domain.Matters;

/// <summary>Kinds of result (FACTS 2.7: …证 means 出证办结, …批复/批文 means 审批办结).</summary>
public enum ResultKind
{
    /// <summary>证照</summary>
    Certificate,

    /// <summary>批文、批复</summary>
    Reply,

    /// <summary>登记、确认 without a paper of its own</summary>
    Registration,
}
