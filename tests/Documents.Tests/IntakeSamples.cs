using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of the way in: corrections.</summary>
internal static class IntakeSamples
{
    public static CorrectionNoticePaper Correction { get; } = new()
    {
        Number = "红市场监管补〔2026〕7号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8CORRECTION07",
        QueryCode = Samples.Receipt.QueryCode,
        ReceivedAt = Samples.Receipt.ReceivedAt,
        Items =
        [
            new CorrectionLine("与食品经营相适应的主要设备设施布局、操作流程等文件", "布局图未标注粗加工区和洗手设施，请补充标注并注明面积后重新提交，加盖公章", "原件1份、复印件1份"),
            new CorrectionLine("法定代表人身份证明", "未提交，请提交身份证正反面复印件", "复印件1份"),
        ],
        ToldAt = At(18, 16, 20),
        SupplyBy = new DueDate(new DateOnly(2026, 10, 22)),
        Consequence = "逾期未补正的，视为撤回申请。",
        Ground = "《中华人民共和国行政许可法》第三十二条第一款第四项",
        Remark = "其余材料齐全，已经收取。",
        Clerk = "李晓梅",
        TellBy = new DueDate(new DateOnly(2026, 9, 24)),
    };

    public static CorrectionReceiptPaper Corrected { get; } = new()
    {
        Number = "红市场监管补收〔2026〕5号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8CORRECTED05",
        QueryCode = Samples.Receipt.QueryCode,
        NoticeNumber = Correction.Number,
        ToldOn = new DateOnly(2026, 9, 18),
        Items = [Came("与食品经营相适应的主要设备设施布局、操作流程等文件", "布局图补充标注粗加工区和洗手设施并注明面积", 1, 1), Came("法定代表人身份证明", "提交身份证正反面复印件", 0, 1)],
        Receiver = "李晓梅",
        Window = "综合窗口03号",
        ReceivedAt = At(22, 10, 5),
        AnswerBy = new DueDate(new DateOnly(2026, 9, 30)),
    };

    public static ReviewCorrectionNoticePaper ReviewCorrection { get; } = new()
    {
        Number = "红市场监管审补〔2026〕2号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8REVIEWCORR02",
        QueryCode = Samples.Receipt.QueryCode,
        ReceivedAt = Samples.Receipt.ReceivedAt,
        AcceptedAt = At(18, 16, 30),
        Items = [new CorrectionLine("保证食品安全的规章制度", "食品安全事故处置制度缺少报告时限，请修改后重新提交", "复印件1份")],
        ToldAt = At(21, 11, 0),
        SupplyBy = new DueDate(new DateOnly(2026, 10, 12)),
        Consequence = "逾期未补正的，本机关依据已有材料作出决定。",
        Ground = "《食品经营许可和备案管理办法》第十八条",
        Clerk = "王建国",
        ClockEffect = "自本通知之日起至补正材料齐全之日止，时间不计入办理期限。",
    };

    public static ReviewCorrectionReceiptPaper ReviewCorrected { get; } = new()
    {
        Number = "红市场监管审补收〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8REVIEWDONE01",
        QueryCode = Samples.Receipt.QueryCode,
        NoticeNumber = ReviewCorrection.Number,
        ToldOn = new DateOnly(2026, 9, 21),
        Items = [Came("保证食品安全的规章制度", "补充食品安全事故报告时限", 0, 1)],
        Receiver = "李晓梅",
        Window = "综合窗口03号",
        ReceivedAt = At(23, 15, 40),
        Due = new DueDate(new DateOnly(2026, 10, 13)),
    };

    private static CorrectedLine Came(string name, string asked, int originals, int copies) =>
        new() { Name = name, Asked = asked, Originals = originals, Copies = copies, Form = "纸质" };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(8));
}
