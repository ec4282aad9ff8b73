using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of tolerance.</summary>
internal static class ToleranceSamples
{
    public static TolerancePromisePaper Promise { get; } = new()
    {
        Number = "红市场监管诺〔2026〕3号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = new Seal(Samples.Receipt.Department),
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8PROMISE000003",
        Materials = ["营业执照复印件", "法定代表人身份证复印件"],
        SupplyWithin = new TimeLimit(5, TimeUnit.WorkDay),
        SupplyBy = new DueDate(new DateOnly(2026, 9, 24)),
        Consequence = "逾期未补齐的，视为撤回申请，一年内不再适用容缺受理。",
        Capacity = "委托代理人",
        Authority = "2026年9月10日授权委托书",
        Signature = new Signature("孙立", Drawn.Name()),
        SignedAt = At(18, 16, 25),
    };

    public static ToleranceNoticePaper Tolerance { get; } = new()
    {
        Number = "红市场监管容〔2026〕3号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8TOLERANCE0003",
        QueryCode = Samples.Receipt.QueryCode,
        AcceptedAt = At(18, 16, 30),
        PromisedBy = "孙立",
        Materials =
        [
            new ToleratedMaterial { Name = "营业执照复印件", Requirement = "复印件1份，加盖公章", SupplyBy = new DueDate(new DateOnly(2026, 9, 24)) },
            new ToleratedMaterial { Name = "法定代表人身份证复印件", Requirement = "复印件1份", SupplyBy = new DueDate(new DateOnly(2026, 9, 24)) },
        ],
        SupplyBy = new DueDate(new DateOnly(2026, 9, 24)),
        Consequence = Promise.Consequence,
        Ways = "窗口提交、网上提交、邮寄",
        IssueFirst = false,
        Ground = "《河南省优化营商环境条例》第三十五条",
        Acceptor = "王建国",
    };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(8));
}
