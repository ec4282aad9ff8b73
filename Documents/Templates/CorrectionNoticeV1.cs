using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>补正材料通知书: the whole list at once, its form, last day and ground (许可法 §32(1)(4); FACTS 3.9).</summary>
internal sealed class CorrectionNoticeV1() : CorrectionLetterTemplate<CorrectionNoticePaper>(PaperKinds.CorrectionNotice)
{
    protected override string TitleOf(CorrectionNoticePaper paper) => "补正材料通知书";

    protected override string Told(CorrectionNoticePaper paper) =>
        $"你（单位）于{Zh.Date(Zh.Day(paper.ReceivedAt))}提出的“{paper.Matter}”申请收悉。经审查，申请材料不齐全或者不符合法定形式。" +
        $"根据{paper.Ground}的规定，现一次告知需要补正的全部内容，请予补正。";

    protected override IEnumerable<string?> Notes(CorrectionNoticePaper paper) =>
    [
        "以上为需要补正的全部内容，本机关不再另行要求补正。补正材料齐全并符合法定形式的，本机关依法受理，以补正材料齐全之日为受理日期。",
        $"本通知应当最迟于{Zh.Due(paper.TellBy)}（自收到申请材料之日起五个工作日内）作出。",
    ];
}
