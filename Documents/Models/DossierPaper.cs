namespace ApprovalHub.Documents.Models;

/// <summary>
/// 案卷: cover (案卷封面) and index (卷内目录, columns of GB/T 9705-2008) of the papers of one case. It is a derived copy of papers that stay as they are, so it bears no number, no
/// seal and no signature.
/// </summary>
public sealed record DossierPaper
{
    /// <summary>The centre that keeps the papers.</summary>
    public required string Centre { get; init; }

    /// <summary>承办机关</summary>
    public required string Department { get; init; }

    /// <summary>办件编号</summary>
    public required string CaseNumber { get; init; }

    public required string Matter { get; init; }

    public required string Applicant { get; init; }

    /// <summary>办理结果; null while the case is open.</summary>
    public string? Result { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>保管期限, as the organ's own list gives it; null leaves it to be written in by hand.</summary>
    public string? Retention { get; init; }

    /// <summary>汇编人</summary>
    public required string MadeBy { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The papers, in the order of the file.</summary>
    public required IReadOnlyList<Entry> Papers { get; init; }

    /// <summary>A paper of the file.</summary>
    /// <param name="Title">题名</param>
    /// <param name="Number">文号</param>
    /// <param name="IssuedAt">日期</param>
    /// <param name="Remark">备注, for example that it was replaced; null for none.</param>
    public sealed record Entry(string Title, string Number, DateTimeOffset IssuedAt, string? Remark);
}
