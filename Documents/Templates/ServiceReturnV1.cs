using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>送达回证: a form with the fields of practice (FACTS 3.10), signed by who took the papers.</summary>
internal class ServiceReturnV1(int version = 1) : PaperTemplate<ServiceReturnPaper>(PaperKinds.ServiceReturn, version)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(ServiceReturnPaper paper) => "送达回证";

    /// <summary>How the recipient signs.</summary>
    protected virtual string Signs => "签名、盖章";

    protected override IEnumerable<Block> Blocks(ServiceReturnPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Slips.Counted([("送达文书名称", 46, false), ("文号", 46, true)], paper.Papers.Select(served => (IReadOnlyList<string>)[served.Name, Zh.Number(served.Number)])),
        Fields(paper) with { Before = 8 },
        new Paragraph($"备注：{paper.Remark}{Slips.Phones(paper)}", Parts.Dense with { Before = 8 }),
        new Paragraph("留置送达的，由见证人签名：________________", Parts.Dense with { KeepWithNext = true }),
        new HandSigned($"收件人（{Signs}）", paper.Signature, Zh.Minute(paper.ServedAt), paper.VerifyUrl),
    ];

    private static Table Fields(ServiceReturnPaper paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        ("案由（事项）", paper.Matter),
        ("送达单位", paper.Department),
        ("受送达人", paper.Applicant.Name),
        (paper.Applicant.IdentityKind, paper.Applicant.IdentityCode),
        ("法定代表人", paper.Applicant.LegalRepresentative),
        ("委托代理人", paper.Applicant.Agent),
        ("联系电话", paper.Applicant.Phone),
        ("联系地址", paper.Applicant.Address),
        ("送达方式", paper.Way),
        ("送达地点", paper.Place),
        ("送达时间", Zh.Minute(paper.ServedAt)),
        ("收件人", paper.Recipient),
        ("与受送达人关系", paper.Relationship),
        ("出示证件", paper.ShownCard),
        ("承运单位", paper.Carrier),
        ("邮件号", paper.TrackingNo),
        ("送达人", paper.Server),
    ]);
}
