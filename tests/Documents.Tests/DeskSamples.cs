using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers that the counter and the dispatch desk make when they are wanted.</summary>
internal static class DeskSamples
{
    public static AgentAuthorityPaper Authority { get; } = new()
    {
        Number = "红市场监管委〔2026〕6号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8AUTHORITY00006",
        AgentName = "孙立",
        AgentIdentityCode = "41070219881212402X",
        AgentPhone = "13803730001",
        Powers = ["代为提出申请，填写、提交和补正申请材料；", "代为陈述有关情况，接受询问，参加现场核查；", "代为签署和签收办理过程中的各类文书；", "代为领取办理结果。"],
        Term = "自委托人签署之日起至本事项办结、领取办理结果之日止",
        MadeAt = At(18, 9, 6),
    };

    public static HandoverSlipPaper Slip { get; } = new()
    {
        Number = "红市场监管交〔2026〕11号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8SLIP000000011",
        Materials = Samples.Receipt.Materials,
        Giver = "王建国",
        Window = "综合窗口1",
        Taker = "刘卫东",
        Due = new DueDate(new DateOnly(2026, 10, 9)),
        Remark = "布局图一张为折叠件。",
        HandedAt = At(18, 17, 20),
    };

    public static PostingListPaper Postings { get; } = new()
    {
        Centre = "新乡市红旗区政务服务中心",
        Day = new DateOnly(2026, 9, 18),
        Sender = "郑出件",
        MadeAt = At(18, 17, 30),
        Parcels =
        [
            new("中国邮政速递物流", "1234567890123", "孙立", "新乡市红旗区和平大道1号", [new("营业执照", "11410702MB9010010H4000101002000202609180001"), new("食品经营许可证", "11410702MB9010010H4000101001000202609180002")], "138****0001"),
            new("中国邮政速递物流", "1234567890124", "䶮𠮷", "新乡市红旗区平原路100号红旗小区3号楼2单元501室", [new("公共场所卫生许可证", "11410702MB9010010H4000101001000202609180003")]),
            new("顺丰速运", "SF1029384756", "李明", "新乡市红旗区金穗大道8号", [new("不予行政许可决定书", "11410702MB9010010H4000101001000202609180004")], "139****0002"),
        ],
    };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(8));
}
