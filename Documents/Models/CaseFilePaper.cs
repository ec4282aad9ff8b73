namespace ApprovalHub.Documents.Models;

/// <summary>案卷封面 and 卷内目录: what the joined papers of a case are. It bears no number of its own.</summary>
public sealed record CaseFilePaper
{
    /// <summary>办件编号</summary>
    public required string CaseNumber { get; init; }

    /// <summary>题名: whose application for what.</summary>
    public required string Title { get; init; }

    public required Party Applicant { get; init; }

    public required string Matter { get; init; }

    /// <summary>立卷单位</summary>
    public required string Department { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>办理结果, or how it stands where it is not over.</summary>
    public required string Result { get; init; }

    /// <summary>承办人</summary>
    public required IReadOnlyList<string> Handlers { get; init; }

    /// <summary>When the file was put together; it is also the PDF's date.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Who put it together.</summary>
    public required string MadeBy { get; init; }

    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>A line of the index.</summary>
    /// <param name="Title">题名</param>
    /// <param name="Number">文号</param>
    /// <param name="Date">日期</param>
    /// <param name="Page">页号: its first page, the cover and the index not counted.</param>
    /// <param name="Pages">How many pages it has.</param>
    public sealed record Entry(string Title, string Number, DateOnly Date, int Page, int Pages);
}
