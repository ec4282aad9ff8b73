namespace ApprovalHub.Domain.Cases;

/// <summary>申请人类型; the numbers are those of 服务对象 in GB/T 39046-2020.</summary>
public enum ApplicantKind
{
    /// <summary>自然人, identified by the citizen number (GB 11643)</summary>
    Person = 1,

    /// <summary>企业法人, identified by the credit code (GB 32100)</summary>
    Enterprise = 2,

    /// <summary>事业法人</summary>
    Institution = 3,

    /// <summary>社会组织法人</summary>
    SocialOrganisation = 4,

    /// <summary>行政机关</summary>
    Organ = 5,

    /// <summary>其他组织, an individual business (个体工商户) too</summary>
    Other = 6,
}
