using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>收费通知书, with the sum in Chinese capitals (许可法 §58, §59).</summary>
internal sealed class FeeNoticeV1() : PaperTemplate<FeeNoticePaper>(PaperKinds.FeeNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(FeeNoticePaper paper) => "收费通知书";

    protected override IEnumerable<Block> Blocks(FeeNoticePaper paper, PressOptions options)
    {
        var total = paper.Fees.Sum(fee => fee.Amount);
        return
        [
            .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
            Slips.To(paper.Applicant.Name),
            new Paragraph($"你（单位）申请办理的“{paper.Matter}”，依法应当缴纳下列费用。", Parts.Dense with { After = 8 }),
            Parts.Fields([("办件编号", paper.CaseNumber), .. Parts.Applicant(paper.Applicant), ("经办人", paper.Clerk), ("通知日期", Zh.Date(Zh.Day(paper.ChargedAt)))]),
            new Paragraph("一、收费项目", Parts.Section),
            Slips.Counted(
                [("收费项目", 22, false), ("收费标准", 18, true), ("数量", 14, true), ("金额（元）", 14, true), ("收费依据", 24, false)],
                paper.Fees.Select(fee => (IReadOnlyList<string>)[fee.Name, fee.Standard, fee.Quantity, ZhMoney.Figures(fee.Amount), fee.Ground])),
            Parts.Fields([("合计（小写）", $"¥{ZhMoney.Figures(total)}"), ("合计（大写）", ZhMoney.Capitals(total))]),
            new Paragraph("二、告知事项", Parts.Section),
            Parts.Numbered(
                paper.PayBy is { } by ? $"请于{Zh.Due(by)}前（含当日）缴纳。" : null,
                $"缴费方式：{paper.Payment}。所收费用全部上缴国库。",
                "除上列公布的法定项目和标准外，办理本事项不收取任何费用。",
                Slips.Rights("通知书", paper.Remedy),
                $"{Slips.Phones(paper)}本文书一式两份，申请人、本机关各执一份。"),
            Close(paper, options),
            Parts.SignedBy("缴款人签收"),
        ];
    }
}
