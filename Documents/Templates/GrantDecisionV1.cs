using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>准予行政许可决定书 (行政许可法 §38, §44), full size body text as GB/T 9704-2012 has it.</summary>
internal sealed class GrantDecisionV1() : PaperTemplate<GrantDecisionPaper>(PaperKinds.GrantDecision, 1)
{
    protected override string TitleOf(GrantDecisionPaper paper) => paper.Title;

    protected override IEnumerable<Block> Blocks(GrantDecisionPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        new Paragraph($"{paper.Applicant.Name}：", Parts.Body with { Indent = 0, Align = TextAlign.Left }),
        new Paragraph(Identity(paper.Applicant), Parts.Body),
        new Paragraph(Found(paper), Parts.Body),
        new Paragraph(paper.Decision, Parts.Body),
        Result(paper) with { Before = 6 },
        new Paragraph(Rights(paper), Parts.Body with { Before = 6, KeepWithNext = true }),
        Close(paper, options),
        Parts.SignedBy("受送达人签收"),
    ];

    private static string Identity(Party applicant) => string.Join('，', new[]
    {
        $"{applicant.IdentityKind}：{applicant.IdentityCode}",
        applicant.LegalRepresentative is { } head ? $"法定代表人：{head}" : null,
        applicant.Agent is { } agent ? $"委托代理人：{agent}" : null,
        applicant.Address is { } address ? $"地址：{address}" : null,
        applicant.Phone is { } phone ? $"联系电话：{phone}" : null,
    }.OfType<string>()) + "。";

    private static string Found(GrantDecisionPaper paper) =>
        $"你（单位）提出的“{paper.Matter}”申请，本机关已于{Zh.Date(paper.AcceptedOn)}受理。" +
        $"经审查，该申请符合法定条件、标准。根据{string.Join('、', paper.Grounds)}的规定，本机关决定：";

    private static Table Result(GrantDecisionPaper paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        ("办理结果", paper.ResultName),
        ("结果编号", paper.ResultNumber),
        ("有效期", paper.ValidUntil is { } until ? $"{Zh.Date(paper.ValidFrom)}至{Zh.Date(until)}" : $"自{Zh.Date(paper.ValidFrom)}起长期有效"),
        ("送达方式", paper.Delivery),
        ("咨询电话", paper.ConsultPhone),
        ("监督投诉电话", paper.ComplaintPhone),
    ]);

    private static string Rights(GrantDecisionPaper paper) =>
        $"如不服本决定，可以自收到本决定书之日起六十日内向{paper.Remedy.ReviewOrgan}申请行政复议，" +
        $"或者自收到本决定书之日起六个月内依法向{paper.Remedy.Court}提起行政诉讼。";
}
