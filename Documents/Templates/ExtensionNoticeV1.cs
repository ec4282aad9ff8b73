using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>延长期限告知书: who approved, the reason, the new last day (行政许可法 §42; FACTS 3.11).</summary>
internal sealed class ExtensionNoticeV1() : PaperTemplate<ExtensionNoticePaper>(PaperKinds.ExtensionNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(ExtensionNoticePaper paper) => "延长期限告知书";

    protected override IEnumerable<Block> Blocks(ExtensionNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Letters.To(paper),
        Letters.Says(Letters.Identity(paper.Applicant)),
        Letters.Says(Letters.Accepted(paper, paper.AcceptedOn) + $"因“{paper.Reason}”，不能在法定期限{Zh.Limit(paper.Statutory)}内作出决定。"),
        Letters.Says($"根据{paper.Ground}的规定，经{paper.Approver}批准，办理期限延长{Zh.Limit(paper.Amount)}。"),
        Terms(paper) with { Before = 6 },
        Letters.Ends($"给你（单位）带来的不便，敬请谅解。{Letters.Phones(paper)}"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
        Letters.Copies(paper, "申请人"),
    ];

    private static Table Terms(ExtensionNoticePaper paper) => Parts.Fields(
    [
        ("批准人", paper.ApprovedBy),
        ("批准日期", Zh.Date(paper.ExtendedOn)),
        ("延长理由", paper.Reason),
        ("延长后法定期限届满日", Zh.Due(paper.Due)),
        ("延长后承诺期限届满日", paper.PromisedDue is { } due ? Zh.Due(due) : null),
    ]);
}
