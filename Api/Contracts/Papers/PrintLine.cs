namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>A line of the print log (打印记录): a paper's PDF went out.</summary>
public sealed record PrintLine
{
    public required Guid PaperId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Printed 打印, Viewed 查看, ByApplicant 申请人下载, InDossier 汇编入卷, InPostingList 邮寄清单, Ofd or OfdByApplicant 版式文件.</summary>
    public required string Way { get; init; }

    public required string ByName { get; init; }

    /// <summary>Why it was printed again, or what a dossier was made for; null for a first print.</summary>
    public string? Reason { get; init; }
}
