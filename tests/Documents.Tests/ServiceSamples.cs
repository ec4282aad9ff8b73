using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of service and of fees.</summary>
internal static class ServiceSamples
{
    public static ServiceReturnPaper Service { get; } = new()
    {
        Number = "红市场监管送〔2026〕9号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8SERVICE000009",
        Papers = [new ServedPaper("准予行政许可决定书", "红市场监管准〔2026〕15号"), new ServedPaper("食品经营许可证", "JY24107020001234")],
        Way = "窗口领取",
        Place = "新乡市红旗区政务服务中心统一出件窗口",
        ServedAt = At(30, 15, 12),
        Recipient = "孙立",
        Relationship = "委托代理人",
        ShownCard = "居民身份证 4107**********002X",
        Carrier = "中国邮政速递物流",
        TrackingNo = "1234567890123",
        Server = "郑出件",
        Signature = new Signature("孙立", Drawn.Name()),
        Remark = "当面核验证件后交付。",
    };

    public static FeeNoticePaper Fee { get; } = new()
    {
        Number = "红城管费〔2026〕4号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8FEE0000000004",
        Fees =
        [
            new FeeLine("城市道路占用费", "0.50元/平方米·日", "120平方米 × 30日", 1800.00m, "《城市道路管理条例》第三十七条"),
            new FeeLine("城市道路挖掘修复费", "210.25元/平方米", "36平方米", 7569.00m, "《城市道路管理条例》第三十七条"),
        ],
        Payment = "窗口缴纳、网上缴纳",
        PayBy = new DueDate(new DateOnly(2026, 10, 9)),
        Clerk = "王建国",
        ChargedAt = At(18, 16, 40),
        Remedy = Samples.Grant.Remedy,
    };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(8));
}
