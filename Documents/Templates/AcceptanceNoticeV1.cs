using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>受理通知书: accepted, from which day, and the day the decision is due (行政许可法 §32, §42, §45; FACTS 3.9).</summary>
internal sealed class AcceptanceNoticeV1() : PaperTemplate<AcceptanceNoticePaper>(PaperKinds.AcceptanceNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(AcceptanceNoticePaper paper) => "受理通知书";

    protected override IEnumerable<Block> Blocks(AcceptanceNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        new Paragraph($"{paper.Applicant.Name}：", Parts.Dense with { Indent = 0, Align = TextAlign.Left }),
        new Paragraph(Accepted(paper), Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph("一、已接收材料", Parts.Section),
        Parts.Materials(paper.Materials),
        .. Tolerated(paper),
        new Paragraph(paper.Tolerance is not null ? "三、告知事项" : "二、告知事项", Parts.Section),
        Parts.Numbered(Decision(paper), Uncounted, Enquiry(paper)),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private const string Uncounted = "依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在上述期限内，另行书面告知。";

    private static string Accepted(AcceptanceNoticePaper paper) =>
        $"你（单位）提出的“{paper.Matter}”申请，经审查，{(paper.Tolerance is not null ? "主要申请材料齐全且符合法定形式，你（单位）自愿承诺补交其余材料，符合容缺受理条件" : "申请材料齐全、符合法定形式")}。" +
        $"根据{paper.AcceptanceGround}的规定，决定予以受理。";

    private static Table Fields(AcceptanceNoticePaper paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("办理依据", string.Join('；', paper.LegalBasis)),
        ("受理时间", Zh.Minute(paper.AcceptedAt)),
        ("受理人", paper.Acceptor),
        ("查询密码", paper.QueryCode),
        ("咨询电话", paper.ConsultPhone),
        ("监督投诉电话", paper.ComplaintPhone),
        ("法定时限", Zh.Limit(paper.Statutory)),
        ("承诺时限", Zh.Limit(paper.Promised)),
        ("办结期限", Zh.Due(paper.Due)),
    ]);

    private static IEnumerable<Block> Tolerated(AcceptanceNoticePaper paper) => paper.Tolerance is { } tolerance
        ?
        [
            new Paragraph("二、容缺材料", Parts.Section),
            Parts.Owed(tolerance.Materials.Select(material => (material.Name, material.Requirement, Zh.Due(material.SupplyBy)))),
            new Paragraph(tolerance.Consequence, Parts.Dense with { Before = 4 }),
        ]
        : [];

    private static string Decision(AcceptanceNoticePaper paper) =>
        $"{paper.Department}承诺最迟于{Zh.Due(paper.Due)}作出决定。期限自受理之日的次日起计算，不含法定节假日。";

    private static string Enquiry(AcceptanceNoticePaper paper) =>
        $"凭办件编号和查询密码可以查询办理进度，有疑问请拨打{paper.ConsultPhone}，对办理不满意请拨打{paper.ComplaintPhone}。";
}
