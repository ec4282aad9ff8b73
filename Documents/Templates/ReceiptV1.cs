using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>申请材料接收凭证: what was taken, what is missing, when the answer comes and when the clock starts (FACTS 3.9, 3.10).</summary>
internal sealed class ReceiptV1() : PaperTemplate<ReceiptPaper>(PaperKinds.Receipt, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(ReceiptPaper paper) => "申请材料接收凭证";

    protected override IEnumerable<Block> Blocks(ReceiptPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Seal.Organ, TitleOf(paper), paper.Number),
        Fields(paper),
        new Paragraph("一、已接收材料", Parts.Section),
        Parts.Materials(paper.Materials),
        new Paragraph("二、尚缺材料", Parts.Section),
        paper.Missing.Count > 0 ? Parts.Owed(paper.Missing.Select(material => (material.Name, material.Requirement, By(material)))) : new Paragraph("无。", Parts.Dense),
        new Paragraph("三、告知事项", Parts.Section),
        Parts.Numbered(Answer(paper), Clock(paper), paper.NextStep, Enquiry(paper)),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签名"),
    ];

    private static Table Fields(ReceiptPaper paper) => Parts.Fields(
    [
        .. Parts.Applicant(paper.Applicant),
        ("申请事项", paper.Matter),
        ("实施机关", paper.Department),
        ("办件编号", paper.CaseNumber),
        ("接收时间", Zh.Minute(paper.ReceivedAt)),
        ("接收窗口", paper.Window),
        ("接收人", paper.Receiver),
        ("查询密码", paper.QueryCode),
    ]);

    private static string By(OwedMaterial material) => material.SupplyBy is { } by ? Zh.Due(by) : "以补正通知为准";

    private static string? Answer(ReceiptPaper paper) => paper.ClockStart is not null ? null :
        $"{paper.Department}最迟于{Zh.Due(paper.AnswerBy)}告知是否受理；申请材料不齐全或者不符合法定形式的，一次告知需要补正的全部内容。" +
        $"逾期不告知的，自收到申请材料之日（{Zh.Date(Zh.Day(paper.ReceivedAt))}）起即为受理（{paper.AnswerGround}）。";

    private static string Clock(ReceiptPaper paper) => paper.ClockStart is { } start
        ? $"申请已当场受理，办理期限自{Zh.Date(start)}起计算（{paper.AnswerGround}）。"
        : "办理期限自受理之日的次日起计算；需要补正的，自补正材料齐全并受理之日的次日起计算。";

    private static string Enquiry(ReceiptPaper paper) =>
        $"凭办件编号和查询密码可以查询办理进度。咨询电话：{paper.ConsultPhone}；监督投诉电话：{paper.ComplaintPhone}。";
}
