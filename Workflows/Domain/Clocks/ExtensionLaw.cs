using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Clocks;

/// <summary>What a law allows a limit to be extended by.</summary>
/// <param name="Ground">The article.</param>
/// <param name="Statutory">The statutory limit (法定时限) that it speaks of: the matter's own is no longer, nor in another unit.</param>
/// <param name="AtMost">The longest extension, in the same unit.</param>
/// <param name="Approver">Who has to approve it.</param>
public sealed record ExtensionLaw(string Ground, Limit Statutory, Limit AtMost, ExtensionApprover Approver)
{
    /// <summary>How often a case may be extended.</summary>
    public int Times { get; init; } = 1;

    /// <summary>A single licence: 20 working days and 10 more, by 本机关负责人.</summary>
    public static ExtensionLaw SingleMatter { get; } =
        new("行政许可法第四十二条第一款", Limit.WorkDays(20), Limit.WorkDays(10), ExtensionApprover.OrganHead);

    /// <summary>Unified, joint or concentrated handling (统一、联合、集中办理): at most 45 working days and 15 more, by 本级人民政府负责人.</summary>
    public static ExtensionLaw JointHandling { get; } =
        new("行政许可法第四十二条第二款", Limit.WorkDays(45), Limit.WorkDays(15), ExtensionApprover.GovernmentHead);

    /// <summary>
    /// The law for a matter, or null where none provides for it: joint handling goes by 许可法 §42(2) whatever its number; else what the
    /// matter's list says (the special law prevails, §42(1)); else §42(1), which speaks of licences with its own 20 working days only.
    /// </summary>
    public static ExtensionLaw? Of(MatterContent matter)
    {
        if (matter.HandleKind == HandleKind.Joint)
            return JointHandling;
        if (matter.Extension is { } own)
            return new ExtensionLaw(own.Ground, matter.Statutory, matter.Statutory with { Amount = own.AtMost }, ExtensionApprover.OrganHead) { Times = own.Times };
        return matter.Type == MatterType.License && matter.Statutory == SingleMatter.Statutory ? SingleMatter : null;
    }
}
