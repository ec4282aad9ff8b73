namespace ApprovalHub.Api.Contracts.Files;

/// <summary>可信等级 of an electronic material.</summary>
public enum TrustGrade
{
    /// <summary>签发机构制发 or had by data sharing: usable directly.</summary>
    A,

    /// <summary>窗口核验原件: held against the original at the window.</summary>
    B,

    /// <summary>申请人上传: the original is still to be looked at.</summary>
    C,

    /// <summary>申请人自制并承诺: made by the applicant, who promises that it is true.</summary>
    D,
}
