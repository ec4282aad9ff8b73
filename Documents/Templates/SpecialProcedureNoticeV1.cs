using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>特别程序告知书: procedure, ground, time needed, clock effect (行政许可法 §45; FACTS 3.11).</summary>
internal sealed class SpecialProcedureNoticeV1() : PaperTemplate<SpecialProcedureNoticePaper>(PaperKinds.SpecialProcedureNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(SpecialProcedureNoticePaper paper) => "特别程序告知书";

    protected override IEnumerable<Block> Blocks(SpecialProcedureNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Letters.To(paper),
        Letters.Says(Letters.Identity(paper.Applicant)),
        Letters.Says(Letters.Accepted(paper, paper.AcceptedOn) + "办理中需要进行下列特别程序，现将所需时间告知如下："),
        Procedures(paper) with { Before = 6 },
        Letters.Ends($"根据{paper.StopGround}的规定，上述程序所需时间不计算在办理期限内：办理期限自{Zh.Date(paper.StoppedOn)}的次日起暂停计算，自程序结束之日的次日起继续计算。承办人：{paper.Handler}。{Letters.Phones(paper)}"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
        Letters.Copies(paper, "申请人"),
    ];

    private static Table Procedures(SpecialProcedureNoticePaper paper) => Letters.Rows(
        [16, 44, 18, 22], ["特别程序", "依据", "所需时间", "预计结束"],
        paper.Procedures.Select(line => (IEnumerable<string>)
            [line.Name, line.Ground, Zh.Limit(line.Expected), line.ExpectedEnd is { } end ? Zh.Due(end) : "以实际为准"]));
}
