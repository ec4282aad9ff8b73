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

    /// <summary>汇编入卷: by staff, as a copy in the dossier of its case.</summary>
    InDossier,

    /// <summary>下载版式文件: by staff, as OFD.</summary>
    Ofd,

    /// <summary>申请人下载版式文件: by the applicant, as OFD.</summary>
    OfdByApplicant,

    /// <summary>打印邮寄清单: by staff, on the posting list that names its case.</summary>
    InPostingList,
}
