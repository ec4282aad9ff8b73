namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>申请人类型</summary>
public enum ApplicantKind
{
    /// <summary>自然人, with a citizen number (GB 11643)</summary>
    Person = 1,

    /// <summary>企业法人, with a credit code (GB 32100) as all below</summary>
    Enterprise = 2,

    /// <summary>事业法人</summary>
    Institution = 3,

    /// <summary>社会组织法人</summary>
    SocialOrganisation = 4,

    /// <summary>行政机关</summary>
    Organ = 5,

    /// <summary>其他组织，含个体工商户</summary>
    Other = 6,
}
