namespace ApprovalHub.Domain.Clocks;

/// <summary>Who may approve a longer limit (许可法第四十二条).</summary>
public enum ExtensionApprover
{
    /// <summary>本机关负责人</summary>
    OrganHead,

    /// <summary>本级人民政府负责人</summary>
    GovernmentHead,
}
