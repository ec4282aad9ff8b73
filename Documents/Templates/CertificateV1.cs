using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>证照 in landscape (行政许可法 §39).</summary>
internal sealed class CertificateV1() : PaperTemplate<CertificatePaper>(PaperKinds.Certificate, 1)
{
    protected override Frame Frame => Frame.Landscape;

    protected override string TitleOf(CertificatePaper paper) => paper.Title;

    protected override IEnumerable<Block> Blocks(CertificatePaper paper, PressOptions options) =>
    [
        new CertificateFace(paper.Title, $"证号：{Zh.Number(paper.Number)}", Close(paper, options))
        {
            Fields =
            [
                ("持证人", paper.Applicant.Name),
                (paper.Applicant.IdentityKind, paper.Applicant.IdentityCode),
                .. paper.Applicant.LegalRepresentative is { } head ? [("法定代表人（负责人）", head)] : Array.Empty<(string, string)>(),
                .. paper.Applicant.Address is { } address ? [("住所", address)] : Array.Empty<(string, string)>(),
                ("许可事项", paper.Matter),
                ("办件编号", paper.CaseNumber),
                ("依据", string.Join('；', paper.Grounds)),
                ("有效期", paper.ValidUntil is { } until ? $"{Zh.Date(paper.ValidFrom)}至{Zh.Date(until)}" : $"自{Zh.Date(paper.ValidFrom)}起长期有效"),
            ],
            Beside = [("咨询电话", paper.ConsultPhone), ("监督投诉电话", paper.ComplaintPhone), ("发证机关", paper.Department), ("发证日期", Zh.Date(paper.IssuedOn))],
        },
    ];
}
