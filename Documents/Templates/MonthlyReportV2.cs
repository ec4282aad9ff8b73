using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>督查月报 with what is overdue and undecided (超期未办结), by department and matter; else as the first version.</summary>
internal static class MonthlyReportV2
{
    public static Sheet Compose(string snapshotJson)
    {
        var paper = PaperJson.Read<MonthlyReportPaper>(snapshotJson);
        return MonthlyReportV1.Compose(paper, [.. MonthlyReportV1.Section("七、超期未办结", paper.Overdue.Count, Overdue(paper)), .. Note(paper)]);
    }

    private static Table Overdue(MonthlyReportPaper paper) => MonthlyReportV1.Rows(
        [20, 38, 14, 14, 14], ["部门", "事项", "超承诺时限", "其中超法定", "最长超期"],
        paper.Overdue.Select(o => (IEnumerable<string>)[o.Department, o.Matter, Zh.Count(o.Count), Zh.Count(o.Statutory), Zh.Count(o.LongestDays)]), names: 2);

    private static IEnumerable<Block> Note(MonthlyReportPaper paper) => paper.Overdue.Count == 0 ? [] :
    [
        new Paragraph($"共{paper.Overdue.Sum(o => o.Count)}件，其中超法定时限{paper.Overdue.Sum(o => o.Statutory)}件；最长超期为承诺到期日之后的工作日。", Parts.Dense with { Before = 4 }),
    ];
}
