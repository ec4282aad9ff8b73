using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of decision: what was decided, by whom, and what is issued.</summary>
internal static class DecisionSamples
{
    public static DenialDecisionPaper Denial { get; } = new()
    {
        Number = "红市监不〔2026〕3号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8DENIAL0000003",
        AcceptedOn = new DateOnly(2026, 9, 18),
        Reasons = "经现场核查，经营场所与污水池的距离不足二十五米，加工操作区与就餐区未分隔，不符合食品安全标准对经营场所的要求；经一次告知后仍未改正。",
        Grounds = ["《中华人民共和国食品安全法》第三十三条第一款第一项", "《食品经营许可和备案管理办法》第十二条"],
        DecidedOn = new DateOnly(2026, 9, 30),
        Remedy = new Remedy("新乡市红旗区人民政府", "新乡市红旗区人民法院"),
    };

    public static CollectiveMinutesPaper Collective { get; } = new()
    {
        Number = "红市监集〔2026〕2号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8COLLECTIVE002",
        MeetingNumber = "局长办公会纪要第7号",
        Presider = "陈国栋",
        Ballots =
        [
            new("陈国栋", "同意"),
            new("周敏", "同意"),
            new("吴海涛", "不同意", "建议待消防验收意见明确后再作决定。"),
            new("郑晓燕", "弃权", "与申请人的代理人曾是同事，自行回避表决。"),
        ],
        Decision = "准予“食品经营许可（餐饮服务新办）”申请。",
        Opinion = "申请符合法定条件，多数同意，责成承办科室督促申请人在开业前完善油烟净化设施。",
        Ground = "《中华人民共和国行政许可法》第三十八条第一款",
        DecidedAt = new DateTimeOffset(2026, 9, 30, 15, 20, 0, TimeSpan.FromHours(8)),
    };

    public static CertificatePaper Certificate { get; } = new()
    {
        Number = "红卫健证〔2026〕15号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant with { Agent = null, Phone = null },
        Matter = "公共场所卫生许可（新办）",
        Department = "新乡市红旗区卫生健康委员会",
        Seal = new Seal("新乡市红旗区卫生健康委员会", "行政审批专用章"),
        ConsultPhone = "0373-5551011",
        ComplaintPhone = "0373-5551019",
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8CERT00000015",
        Title = "公共场所卫生许可证",
        ValidFrom = new DateOnly(2026, 9, 30),
        ValidUntil = new DateOnly(2030, 9, 29),
        Grounds = ["《公共场所卫生管理条例》第四条", "《公共场所卫生管理条例实施细则》第二十二条"],
        IssuedOn = new DateOnly(2026, 9, 30),
    };

    public static FoodLicencePaper FoodLicence { get; } = new()
    {
        Number = "JY24107020001237",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant with { Agent = null, Phone = null },
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8FOOD00000123",
        Premises = "河南省新乡市红旗区平原路56号胖东来商厦负一层B1-07铺",
        BusinessForm = "餐饮服务经营者",
        Items = ["热食类食品制售", "冷食类食品制售（不含冷荤类食品）", "自制饮品制售"],
        ValidFrom = new DateOnly(2026, 9, 30),
        ValidUntil = new DateOnly(2031, 9, 29),
        IssuedOn = new DateOnly(2026, 9, 30),
    };
}
