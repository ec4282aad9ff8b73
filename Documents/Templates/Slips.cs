using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>What the papers of the way in, and of ends without a decision, word alike.</summary>
internal static class Slips
{
    private static readonly TextStyle Head = new(FontRole.Heading, 10.5f, 16) { Align = TextAlign.Center };
    private static readonly TextStyle Value = new(FontRole.Body, 11.5f, 16) { Align = TextAlign.Left };
    private static readonly TextStyle Middle = Value with { Align = TextAlign.Center };

    public static Paragraph To(string whom) => new($"{whom}：", Parts.Dense with { Indent = 0, Align = TextAlign.Left });

    public static string Rights(string paper, Remedy remedy) =>
        $"如不服本{paper}，可以自收到之日起六十日内向{remedy.ReviewOrgan}申请行政复议，或者六个月内依法向{remedy.Court}提起行政诉讼。";

    public static string Enquiry(Paper paper, string queryCode) =>
        $"凭办件编号和查询密码（{queryCode}）可以查询办理进度。咨询电话：{paper.ConsultPhone}；监督投诉电话：{paper.ComplaintPhone}。";

    public static string Phones(Paper paper) => $"咨询电话：{paper.ConsultPhone}；监督投诉电话：{paper.ComplaintPhone}。";

    /// <summary>Words as one sentence, however they were ended.</summary>
    public static string Sentence(string words) => words.TrimEnd('。', '.', '；', ';', ' ') + "。";

    /// <summary>A ruled table whose heads are repeated; its first column counts the rows.</summary>
    /// <param name="columns">Name, share of the width, and whether the values stand in the middle.</param>
    /// <param name="rows">The values, without the count.</param>
    public static Table Counted(IReadOnlyList<(string Name, float Share, bool Middle)> columns, IEnumerable<IReadOnlyList<string>> rows) => new(
        [8, .. columns.Select(column => column.Share)],
        [[new Cell("序号", Head), .. columns.Select(column => new Cell(column.Name, Head))]],
        [
            .. rows.Select((row, i) => (IReadOnlyList<Cell>)
                [new Cell(Zh.Count(i + 1), Middle), .. row.Select((text, column) => new Cell(text, columns[column].Middle ? Middle : Value))]),
        ]);
}
