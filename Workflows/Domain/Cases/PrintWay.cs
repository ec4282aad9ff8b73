namespace ApprovalHub.Domain.Cases;

/// <summary>How somebody came by a paper's PDF.</summary>
public enum PrintWay
{
    /// <summary>打印、下载: by staff, to hand it out or file it.</summary>
    Printed,

    /// <summary>查看: by staff, on the screen.</summary>
    Viewed,

    /// <summary>申请人下载: by the applicant, with number and query code.</summary>
    ByApplicant,
}
