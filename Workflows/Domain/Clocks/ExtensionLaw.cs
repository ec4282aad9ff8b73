namespace ApprovalHub.Domain.Clocks;

/// <summary>What a law allows a limit to be extended by. Where a special law has other amounts, make one from the matter's data.</summary>
/// <param name="Ground">The article.</param>
/// <param name="Statutory">The statutory limit (法定时限) that it speaks of.</param>
/// <param name="AtMost">The longest extension, in the same unit.</param>
/// <param name="Approver">Who has to approve it.</param>
public sealed record ExtensionLaw(string Ground, Limit Statutory, Limit AtMost, ExtensionApprover Approver)
{
    /// <summary>A single licence: 20 working days and 10 more, by 本机关负责人.</summary>
    public static ExtensionLaw SingleMatter { get; } =
        new("行政许可法第四十二条第一款", Limit.WorkDays(20), Limit.WorkDays(10), ExtensionApprover.OrganHead);

    /// <summary>Unified, joint or concentrated handling (统一、联合、集中办理): 45 working days and 15 more, by 本级人民政府负责人.</summary>
    public static ExtensionLaw JointHandling { get; } =
        new("行政许可法第四十二条第二款", Limit.WorkDays(45), Limit.WorkDays(15), ExtensionApprover.GovernmentHead);

    /// <summary>Registration of a market entity (市场主体登记): 3 working days and 3 more, by 登记机关负责人.</summary>
    public static ExtensionLaw Registration { get; } =
        new("市场主体登记管理条例第十九条", Limit.WorkDays(3), Limit.WorkDays(3), ExtensionApprover.OrganHead);
}
