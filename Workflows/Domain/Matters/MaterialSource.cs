namespace ApprovalHub.Domain.Matters;

/// <summary>How a material is obtained (来源渠道).</summary>
public enum MaterialSource
{
    /// <summary>申请人自备</summary>
    Applicant,

    /// <summary>政府部门核发</summary>
    Issued,

    /// <summary>数据共享: never asked of the applicant again where the data can be had (国务院令716 §§7-14).</summary>
    Shared,

    /// <summary>前置事项或前阶段的结果</summary>
    EarlierMatter,

    /// <summary>中介服务</summary>
    Intermediary,
}
