using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>不予行政许可决定书 (行政许可法 §38(2); FACTS 3.10): reasons, law, and the two ways of contesting it.</summary>
internal sealed class DenialDecisionV1() : PaperTemplate<DenialDecisionPaper>(PaperKinds.DenialDecision, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(DenialDecisionPaper paper) => paper.Title;

    protected override IEnumerable<Block> Blocks(DenialDecisionPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Letters.To(paper),
        Letters.Says(Letters.Identity(paper.Applicant)),
        Letters.Says(Letters.Accepted(paper, paper.AcceptedOn) + "经审查，该申请不符合法定条件、标准，理由如下："),
        Letters.Says(paper.Reasons),
        Letters.Says($"依据{string.Join('、', paper.Grounds)}{(paper.DecisionGround is { } law ? $"，根据{law}的规定" : "")}，本机关决定：{paper.Decision}。"),
        Letters.Ends(Letters.Rights(paper.Remedy) + Letters.Phones(paper)),
        Close(paper, options),
        Parts.SignedBy("受送达人签收"),
        Letters.Copies(paper, "申请人"),
    ];
}
