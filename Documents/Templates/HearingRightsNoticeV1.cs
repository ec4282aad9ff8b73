using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>听证告知书 (行政许可法 §47).</summary>
internal sealed class HearingRightsNoticeV1() : PaperTemplate<HearingRightsNoticePaper>(PaperKinds.HearingRightsNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(HearingRightsNoticePaper paper) => "听证告知书";

    protected override IEnumerable<Block> Blocks(HearingRightsNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Letters.To(paper),
        Letters.Says(Letters.Identity(paper.Applicant)),
        Letters.Says(Letters.Accepted(paper, paper.AcceptedOn) + "经审查，该事项直接涉及申请人与他人之间重大利益关系。"),
        Letters.Says("根据《中华人民共和国行政许可法》第四十七条的规定，申请人、利害关系人享有要求听证的权利。要求听证的，应当在被告知听证权利之日起五日内" +
            $"（最迟{Zh.Due(paper.AskBy)}）向本机关提出申请（地址：{paper.Address}）；逾期未提出的，视为放弃听证权利。"),
        Letters.Says("依法提出听证申请的，本机关在二十日内组织听证，并于举行听证的七日前将时间、地点通知申请人、利害关系人。上述期限以工作日计算，不含法定节假日。"),
        Letters.Ends($"申请人、利害关系人不承担本机关组织听证的费用。{Letters.Phones(paper)}"),
        Close(paper, options),
        Parts.SignedBy("申请人（利害关系人）签收"),
        Letters.Copies(paper, "申请人、利害关系人"),
    ];
}
