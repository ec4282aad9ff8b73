using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>容缺受理承诺书: the five things that are promised (FACTS 4.4), signed by the applicant, the legal representative or the agent.</summary>
internal class TolerancePromiseV1(int version = 1) : PaperTemplate<TolerancePromisePaper>(PaperKinds.TolerancePromise, version)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(TolerancePromisePaper paper) => "容缺受理承诺书";

    /// <summary>How it is signed.</summary>
    protected virtual string Signs(TolerancePromisePaper paper) => "签名、盖章";

    protected override IEnumerable<Block> Blocks(TolerancePromisePaper paper, PressOptions options) =>
    [
        new Paragraph(TitleOf(paper), Parts.Title),
        new Paragraph(Zh.Number(paper.Number), Parts.Dense with { Indent = 0, Align = TextAlign.Center, Before = 4, After = 8, KeepWithNext = true }),
        Slips.To(paper.Department),
        new Paragraph($"承诺人向你单位申请办理“{paper.Matter}”，下列次要申请材料暂不能提交，自愿申请容缺受理。", Parts.Dense with { After = 8 }),
        Parts.Fields([("办件编号", paper.CaseNumber), .. Parts.Applicant(paper.Applicant)]),
        new Paragraph("一、容缺材料", Parts.Section),
        Slips.Counted([("材料名称", 60, false), ("补交期限", 32, true)], paper.Materials.Select(name => (IReadOnlyList<string>)[name, By(paper)])),
        new Paragraph("二、承诺内容", Parts.Section),
        Parts.Numbered(
            "申请容缺受理是承诺人的真实意思表示。",
            "已经知悉你单位一次告知的全部内容，包括容缺材料、补交期限、补交方式以及逾期未补齐的后果。",
            "所提交的申请材料和填写的信息真实、合法、有效。",
            $"在补交期限内（{Within(paper)}）补齐全部容缺材料，并符合法定形式。",
            $"违反承诺或者承诺不实的，愿意承担相应的法律责任。{paper.Consequence}"),
        new Paragraph($"签署身份：{paper.Capacity}。{(paper.Authority is { } authority ? $"委托依据：{authority}。" : "")}{Slips.Phones(paper)}本文书一式两份，承诺人、你单位各执一份。", Parts.Dense with { Before = 6, KeepWithNext = true }),
        new HandSigned($"承诺人（{Signs(paper)}）", paper.Signature, Zh.Minute(paper.SignedAt), paper.VerifyUrl),
    ];

    private static string By(TolerancePromisePaper paper) => paper.SupplyBy is { } by ? Zh.Due(by) : Within(paper);

    private static string Within(TolerancePromisePaper paper) =>
        $"自受理之日起{Zh.Limit(paper.SupplyWithin)}内" + (paper.SupplyBy is { } by ? $"，即{Zh.Due(by)}前（含当日）" : "");
}
