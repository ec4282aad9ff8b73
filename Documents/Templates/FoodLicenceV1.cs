using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>食品经营许可证 (食品经营许可和备案管理办法 §26), the original (正本), in landscape.</summary>
internal sealed class FoodLicenceV1() : PaperTemplate<FoodLicencePaper>(PaperKinds.FoodLicence, 1)
{
    protected override Frame Frame => Frame.Landscape;

    protected override string TitleOf(FoodLicencePaper paper) => "食品经营许可证";

    protected override IEnumerable<Block> Blocks(FoodLicencePaper paper, PressOptions options) =>
    [
        new CertificateFace(TitleOf(paper), $"许可证编号：{paper.Number}", Close(paper, options))
        {
            Fields =
            [
                ("经营者名称", paper.Applicant.Name),
                (paper.Applicant.IdentityKind == "居民身份证" ? "居民身份证号码" : paper.Applicant.IdentityKind, paper.Applicant.IdentityCode),
                ("法定代表人（负责人）", paper.Applicant.LegalRepresentative ?? paper.Applicant.Name),
                .. paper.Applicant.Address is { } address ? [("住所", address)] : Array.Empty<(string, string)>(),
                ("经营场所", paper.Premises),
                ("主体业态", paper.BusinessForm),
                ("经营项目", string.Join('、', paper.Items)),
                ("有效期", $"{Zh.Date(paper.ValidFrom)}至{Zh.Date(paper.ValidUntil)}"),
            ],
            Beside = [("投诉举报电话", paper.Hotline), ("发证机关", paper.Department), ("发证日期", Zh.Date(paper.IssuedOn))],
        },
    ];
}
