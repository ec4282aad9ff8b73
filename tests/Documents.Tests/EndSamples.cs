using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>Papers of ends without a decision.</summary>
internal static class EndSamples
{
    public static RefusalNoticePaper Refusal { get; } = new()
    {
        Number = "红市场监管不受〔2026〕2号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8REFUSAL000002",
        ReceivedAt = Samples.Receipt.ReceivedAt,
        Reasons = "申请人的营业执照经营范围不含餐饮服务，且补正后仍不符合法定形式",
        Ground = "《中华人民共和国行政许可法》第三十二条第一款第五项、第二款",
        Clerk = "李晓梅",
        DecidedAt = At(18, 17, 0),
        Remedy = Samples.Grant.Remedy,
    };

    public static NotRequiredNoticePaper NotRequired { get; } = new()
    {
        Number = "红市场监管告〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8NOTREQUIRED01",
        ReceivedAt = Samples.Receipt.ReceivedAt,
        Reasons = "仅销售预包装食品的，实行备案管理，不需要取得食品经营许可",
        Ground = "《中华人民共和国行政许可法》第三十二条第一款第一项",
        Clerk = "李晓梅",
        DecidedAt = At(18, 9, 30),
        Remedy = Samples.Grant.Remedy,
    };

    public static NotCompetentNoticePaper NotCompetent { get; } = new()
    {
        Number = "红市场监管不属〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8NOTCOMPETENT1",
        ReceivedAt = Samples.Receipt.ReceivedAt,
        Reasons = "经营场所位于新乡市卫滨区，不属于本机关管辖范围",
        Ground = "《中华人民共和国行政许可法》第三十二条第一款第二项",
        CompetentOrgan = "新乡市卫滨区市场监督管理局",
        Clerk = "李晓梅",
        DecidedAt = At(18, 9, 40),
        Remedy = Samples.Grant.Remedy,
    };

    public static WithdrawalNoticePaper Withdrawal { get; } = new()
    {
        Number = "红市场监管撤〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8WITHDRAWAL001",
        ReceivedAt = Samples.Receipt.ReceivedAt,
        AcceptedAt = At(18, 16, 30),
        Reason = "你（单位）于2026年9月22日以“经营场所另行选址”为由申请撤回。",
        Ground = "申请人在行政机关作出决定前可以撤回申请的原则",
        Conclusion = "本机关准予撤回，本次申请终止办理。",
        Next = "撤回后可以重新提出申请。已提交的申请材料原件，可以凭身份证明到接收窗口领回。",
        EndedAt = At(22, 14, 10),
        Remedy = Samples.Grant.Remedy,
    };

    public static TerminationNoticePaper Termination { get; } = new()
    {
        Number = "红市场监管终〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8TERMINATION01",
        ReceivedAt = Samples.Receipt.ReceivedAt,
        Reason = "本机关于2026年9月18日一次告知需要补正的全部内容，补正期限至2026年10月22日，你（单位）逾期未补正。",
        Ground = "《中华人民共和国行政许可法》第三十二条第一款第四项的规定和补正材料通知书（红市场监管补〔2026〕7号）载明的期限和后果",
        Conclusion = "视为撤回申请，本机关终止办理。",
        Next = "备齐申请材料后可以重新提出申请。已提交的申请材料原件，可以凭身份证明到接收窗口领回。",
        EndedAt = At(28, 0, 0),
        Remedy = Samples.Grant.Remedy,
    };

    public static UnclaimedNoticePaper Unclaimed { get; } = new()
    {
        Number = "红市场监管领〔2026〕1号",
        CaseNumber = Samples.Receipt.CaseNumber,
        Applicant = Samples.Restaurant,
        Matter = Samples.Receipt.Matter,
        Department = Samples.Receipt.Department,
        Seal = Samples.MarketSeal,
        ConsultPhone = Samples.Receipt.ConsultPhone,
        ComplaintPhone = Samples.Receipt.ComplaintPhone,
        VerifyUrl = "https://hub.example.gov.cn/verify/01J8UNCLAIMED0001",
        ReadySince = new DateOnly(2026, 9, 18),
        Results = [new("准予决定书", "红市场监管准〔2026〕12号"), new("食品经营许可证", "JY24107020000128")],
        Ground = "流程模板“承诺件（现场核查）”步骤“统一出件”的领取期限；行政许可法第四十四条的送达期限此前已届满",
        Place = "政务服务大厅1楼15号窗口（统一出件）",
        Ways = ["请携带身份证件；由代理人领取的，应当是已登记的代理人。", "不便到场的，可以联系改为邮寄送达。", "也可以凭办件编号和查询密码在网上电子接收。"],
        ClosedAt = At(28, 0, 0),
    };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(8));
}
