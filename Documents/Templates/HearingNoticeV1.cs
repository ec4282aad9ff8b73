using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>听证通知书 (行政许可法 §48).</summary>
internal sealed class HearingNoticeV1() : PaperTemplate<HearingNoticePaper>(PaperKinds.HearingNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(HearingNoticePaper paper) => "听证通知书";

    protected override IEnumerable<Block> Blocks(HearingNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Letters.To(paper),
        Letters.Says(Letters.Identity(paper.Applicant)),
        Letters.Says($"关于你（单位）提出的“{paper.Matter}”申请，根据{paper.Ground}的规定，本机关决定公开举行听证，现将有关事项通知如下："),
        Parts.Fields([("听证时间", Zh.Minute(paper.HeldAt)), ("听证地点", paper.Place), ("听证主持人", paper.Presider)]) with { Before = 6 },
        Letters.Says("申请人、利害关系人可以亲自参加听证，也可以委托代理人参加；认为主持人与该行政许可事项有直接利害关系的，有权申请回避；" +
            "听证中可以提出证据，并进行申辩和质证。听证应当制作笔录，交听证参加人确认无误后签字或者盖章。"),
        Letters.Ends($"无正当理由不参加听证的，视为放弃听证权利。{Letters.Phones(paper)}"),
        Close(paper, options),
        Parts.SignedBy("申请人（利害关系人）签收"),
        Letters.Copies(paper, "申请人、利害关系人"),
    ];
}
