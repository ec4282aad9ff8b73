using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of review: what is told on the way and what is put on record.</summary>
internal static class ReviewSamples
{
    private static readonly DateOnly Accepted = new(2026, 9, 18);

    public static SpecialProcedureNoticePaper Procedure { get; } = new()
    {
        Number = "红市监特〔2026〕6号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8PROCEDURE0006",
        AcceptedOn = Accepted,
        Procedures =
        [
            new() { Name = "现场勘验", Ground = "《中华人民共和国食品安全法》第三十五条", Expected = new TimeLimit(5, TimeUnit.WorkDay), ExpectedEnd = new DueDate(new DateOnly(2026, 9, 29)) },
            new() { Name = "专家评审", Ground = "《中华人民共和国行政许可法》第四十五条", Expected = new TimeLimit(3, TimeUnit.Month), ExpectedEnd = new DueDate(new DateOnly(2027, 1, 4), 2027) },
        ],
        StoppedOn = new DateOnly(2026, 9, 22),
        Handler = "赵志强",
    };

    public static ExtensionNoticePaper Extension { get; } = new()
    {
        Number = "红市监延〔2026〕2号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8EXTENSION0002",
        AcceptedOn = Accepted,
        Statutory = new TimeLimit(20, TimeUnit.WorkDay),
        Amount = new TimeLimit(10, TimeUnit.WorkDay),
        Approver = "本机关负责人",
        ApprovedBy = "陈国栋",
        Ground = "《中华人民共和国行政许可法》第四十二条第一款",
        Reason = "经营场所的产权登记须向不动产登记机构核实",
        Due = new DueDate(new DateOnly(2026, 11, 5)),
        PromisedDue = new DueDate(new DateOnly(2026, 10, 26)),
        ExtendedOn = new DateOnly(2026, 9, 28),
    };

    public static SiteInspectionRecordPaper Inspection { get; } = new()
    {
        Number = "红市监核〔2026〕11号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8INSPECTION0011",
        Inspectors = ["赵志强", "钱丽华"],
        InspectedAt = new DateTimeOffset(2026, 9, 24, 9, 30, 0, TimeSpan.FromHours(8)),
        Place = "河南省新乡市红旗区平原路56号负一层B1-07铺",
        Attendant = "孙立",
        Ground = "《中华人民共和国食品安全法》第三十五条",
        Findings = "1．经营场所面积约一百二十平方米，与申请材料所附布局图一致。\n2．设有独立的粗加工、切配、烹饪、餐用具清洗消毒区，流程合理，未见交叉。\n3．冷藏冷冻设备、消毒柜、留样柜齐全并能正常运转。\n4．从业人员三人，均持有效健康证明。",
        Verdict = "现场核查通过",
        Conclusion = "场所、设备、布局与申请材料一致，符合食品安全标准的要求。",
        RecordedAt = new DateTimeOffset(2026, 9, 24, 16, 10, 0, TimeSpan.FromHours(8)),
    };

    public static HearingRightsNoticePaper HearingRights { get; } = new()
    {
        Number = "红水利听告〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = "取水许可",
        Department = "新乡市红旗区水利局",
        Seal = new Seal("新乡市红旗区水利局", "行政审批专用章"),
        ConsultPhone = "0373-5551081",
        ComplaintPhone = "0373-5551089",
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8HEARRIGHT001",
        AcceptedOn = Accepted,
        AskBy = new DueDate(new DateOnly(2026, 9, 30)),
        Address = "新乡市红旗区政务服务中心一楼108号窗口",
        ToldOn = new DateOnly(2026, 9, 22),
    };

    public static HearingNoticePaper HearingNotice { get; } = new()
    {
        Number = "红文旅听通〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = "娱乐场所经营许可",
        Department = "新乡市红旗区文化广电和旅游局",
        Seal = new Seal("新乡市红旗区文化广电和旅游局", "行政审批专用章"),
        ConsultPhone = "0373-5551101",
        ComplaintPhone = "0373-5551109",
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8HEARNOTICE01",
        Ground = "《娱乐场所管理条例》第十条、《中华人民共和国行政许可法》第四十八条",
        HeldAt = new DateTimeOffset(2026, 10, 13, 9, 0, 0, TimeSpan.FromHours(8)),
        Place = "新乡市红旗区政务服务中心三楼听证室",
        Presider = "冯建军",
        CalledOn = new DateOnly(2026, 9, 22),
    };

    public static HearingMinutesPaper HearingMinutes { get; } = new()
    {
        Number = "红文旅听录〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = HearingNotice.Matter,
        Department = HearingNotice.Department,
        Seal = new Seal(HearingNotice.Department),
        ConsultPhone = HearingNotice.ConsultPhone,
        ComplaintPhone = HearingNotice.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8HEARMINUTE01",
        HeldAt = HearingNotice.HeldAt,
        Place = HearingNotice.Place,
        Presider = HearingNotice.Presider,
        Recorder = "卫小兰",
        Participants = [new("赵文静", "申请人的法定代表人"), new("沈家园小区业主委员会", "利害关系人"), new("韩雪", "审查人员")],
        Opinion = "审查人员认为：场所位于商业楼宇一层，与最近的居民住宅楼、中小学校的距离符合规定，消防、环保手续齐全，申请材料真实有效，建议准予许可。",
        Statements = "利害关系人提出夜间噪声可能扰民，要求限定营业时间并增设隔音设施。\n申请人陈述：已按设计加装隔音门窗，承诺营业时间不超过凌晨二时，并公布投诉电话。",
        Conclusion = "各方意见已充分听取，申请人的隔音承诺记录在案，听证结束。",
        RecordedAt = new DateTimeOffset(2026, 10, 13, 11, 5, 0, TimeSpan.FromHours(8)),
    };
}
