namespace ApprovalHub.Domain.People;

/// <summary>Kinds of windows (窗口) that the policy names (R-SPECIALWIN, R-GREEN, R-DISPATCH).</summary>
public enum WindowKind
{
    /// <summary>综合窗口: takes any matter.</summary>
    Comprehensive,

    /// <summary>商事登记综合受理窗口</summary>
    CommercialRegistration,

    /// <summary>社保医保综合受理窗口</summary>
    SocialInsurance,

    /// <summary>部门综合受理窗口: takes all matters of its department.</summary>
    Department,

    /// <summary>绿色通道: takes any matter that is urgent or special.</summary>
    GreenChannel,

    /// <summary>统一出件: takes nothing in, hands every result out.</summary>
    Dispatch,
}
