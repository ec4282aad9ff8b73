namespace ApprovalHub.Domain.Sync;

/// <summary>What a platform sends to the hub (来件).</summary>
public enum InboundKind
{
    /// <summary>网上申请</summary>
    Application,

    /// <summary>撤回</summary>
    Withdrawal,

    /// <summary>补交材料: what was asked for, or is owed under tolerance.</summary>
    Supplement,

    /// <summary>评价</summary>
    Evaluation,

    /// <summary>证照核验: whether a certificate is ours and holds.</summary>
    CertificateCheck,

    /// <summary>其他: something that the hub does not know.</summary>
    Other,

    /// <summary>附件: a file that a message names, fetched on its own so that it holds up nothing. The platform is told nothing of it.</summary>
    File,
}
