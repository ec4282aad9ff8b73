using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of the demo district (红旗区); names and codes are made up, the codes' check digits are right.</summary>
internal static class Samples
{
    public static readonly Seal MarketSeal = new("新乡市红旗区市场监督管理局", "行政审批专用章");

    public static Party Restaurant { get; } = new()
    {
        Name = "新乡市红旗区老街口餐饮服务有限公司",
        IdentityKind = "统一社会信用代码",
        IdentityCode = "92410702MA9ABC1232",
        LegalRepresentative = "赵文静",
        Agent = "孙立",
        Phone = "13803735566",
        Address = "河南省新乡市红旗区和平大道168号金谷商务中心1幢2单元1201室",
    };

    public static ReceiptPaper Receipt { get; } = new()
    {
        Number = "红政服收[2026]1024号",
        CaseNumber = "11410702005000001X4000131012000202609180008",
        QueryCode = "7K3M9Q",
        Applicant = Restaurant,
        Matter = "食品经营许可（餐饮服务新办）",
        Department = "新乡市红旗区市场监督管理局",
        Seal = new Seal("新乡市红旗区政务服务中心", "收件专用章"),
        ConsultPhone = "0373-3050123",
        ComplaintPhone = "0373-12345",
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8RECEIPT0001024",
        Materials =
        [
            Material("食品经营许可申请书", 1, 0, "纸质"),
            Material("与食品经营相适应的主要设备设施布局、操作流程等文件", 1, 1, "纸质"),
            Material("食品安全自查、从业人员健康管理、进货查验记录、食品安全事故处置等保证食品安全的规章制度", 0, 1, "电子"),
            Material("营业执照", 0, 1, "证照共享", "共享核验，免于提交"),
        ],
        Missing = [new OwedMaterial { Name = "法定代表人身份证复印件", Requirement = "复印件1份，加盖公章", SupplyBy = new DueDate(new DateOnly(2026, 9, 24)) }],
        Receiver = "李晓梅",
        Window = "综合窗口03号",
        ReceivedAt = new DateTimeOffset(2026, 9, 18, 1, 5, 42, TimeSpan.Zero),
        AnswerBy = new DueDate(new DateOnly(2026, 9, 24)),
        NextStep = "请等候短信通知，无需再次到窗口排队。",
    };

    public static AcceptanceNoticePaper Notice { get; } = new()
    {
        Number = "红市监许受〔2026〕18号",
        CaseNumber = Receipt.CaseNumber,
        QueryCode = Receipt.QueryCode,
        Applicant = Restaurant,
        Matter = Receipt.Matter,
        Department = Receipt.Department,
        Seal = MarketSeal,
        ConsultPhone = Receipt.ConsultPhone,
        ComplaintPhone = Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8NOTICE0000018",
        LegalBasis = ["《中华人民共和国食品安全法》第三十五条", "《食品经营许可和备案管理办法》第四条"],
        AcceptedAt = new DateTimeOffset(2026, 9, 18, 16, 30, 0, TimeSpan.FromHours(8)),
        Statutory = new TimeLimit(20, TimeUnit.WorkDay),
        Promised = new TimeLimit(10, TimeUnit.WorkDay),
        Due = new DueDate(new DateOnly(2026, 10, 9)),
        Materials = Receipt.Materials,
        Tolerance = new Tolerance
        {
            Materials = [new ToleratedMaterial { Name = "从业人员健康证明", Requirement = "复印件各1份", SupplyBy = new DueDate(new DateOnly(2027, 1, 5), 2027) }],
            Consequence = "逾期未补交的，视为撤回申请，一年内不再适用容缺受理。",
        },
        Acceptor = "王建国",
    };

    public static GrantDecisionPaper Grant { get; } = new()
    {
        Number = "红市监许准〔2026〕15号",
        CaseNumber = Receipt.CaseNumber,
        Applicant = Restaurant,
        Matter = Receipt.Matter,
        Department = Receipt.Department,
        Seal = MarketSeal,
        ConsultPhone = Receipt.ConsultPhone,
        ComplaintPhone = Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8GRANT00000015",
        AcceptedOn = new DateOnly(2026, 9, 18),
        Grounds = ["《中华人民共和国行政许可法》第三十八条第一款", "《中华人民共和国食品安全法》第三十五条第二款"],
        Decision = "准予你单位从事餐饮服务经营活动，经营项目为热食类食品制售、冷食类食品制售，核发《食品经营许可证》。",
        ResultName = "食品经营许可证",
        ResultNumber = "JY24107020001234",
        ValidFrom = new DateOnly(2026, 9, 30),
        ValidUntil = new DateOnly(2031, 9, 29),
        DecidedOn = new DateOnly(2026, 9, 30),
        Delivery = "窗口领取，自决定之日起十个工作日内",
        Remedy = new Remedy("新乡市红旗区人民政府", "新乡市红旗区人民法院"),
    };

    public static MaterialLine Material(string name, int originals, int copies, string form, string? note = null) =>
        new() { Name = name, Originals = originals, Copies = copies, Form = form, Note = note };
}
