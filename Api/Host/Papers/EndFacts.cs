using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>撤回申请通知书 and 终止办理通知书, from the act that ended the case: of a person, or of the calendar.</summary>
internal static class EndFacts
{
    private const string Again = "备齐申请材料后可以重新提出申请。已提交的申请材料原件，可以凭身份证明到接收窗口领回。";
    private const string CorrectionLaw = "《中华人民共和国行政许可法》第三十二条第一款第四项";

    /// <summary>Applying is the applicant's own choice (许可法 §29), and so is withdrawing before the decision.</summary>
    public static WithdrawalNoticePaper Withdrawal(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        return new WithdrawalNoticePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            ReceivedAt = subject.ReceivedAt,
            AcceptedAt = subject.AcceptedAt,
            Reason = $"你（单位）于{Wording.Date(facts.Act.Today)}申请撤回，理由：{Wording.Sentence(subject.Wrote.Reason ?? "未说明")}",
            Ground = Licence(matter) ? "《中华人民共和国行政许可法》第二十九条关于依申请办理的规定" : "依申请办理的规定",
            Conclusion = "本机关尚未作出决定，准予撤回，本次申请终止办理。",
            Next = "撤回后可以重新提出申请。已提交的申请材料原件，可以凭身份证明到接收窗口领回。",
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            EndedAt = facts.Act.At,
        };
    }

    public static TerminationNoticePaper Termination(PaperFacts facts, Centre centre)
    {
        var (subject, matter, why) = (facts.Case, facts.Act.Book.Matter, Why(facts));
        return new TerminationNoticePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            ReceivedAt = subject.ReceivedAt,
            AcceptedAt = subject.AcceptedAt,
            Reason = why.Reason,
            Ground = why.Ground,
            Conclusion = Conclusion(subject),
            Next = subject.Result == CaseResults.Forwarded ? "后续办理情况由接收机关告知。" : Again,
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            EndedAt = facts.Act.At,
        };
    }

    private static (string Reason, string Ground) Why(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var law = Licence(matter) ? "《中华人民共和国行政许可法》第三十二条的规定" : $"{matter.StatutoryGround}的规定";
        return subject.EndedBy switch
        {
            EndCause.CorrectionOverdue => (
                $"本机关已于{Wording.Date(ShanghaiTime.Day(subject.CorrectionToldAt ?? subject.ReceivedAt))}一次告知需要补正的全部内容，你（单位）在补正期限内未补正。",
                $"{(Licence(matter) ? CorrectionLaw : matter.StatutoryGround)}的规定和{Named(facts, Domain.Process.Papers.CorrectionNotice, "补正材料通知书")}载明的期限和后果"),
            EndCause.ToleranceOverdue => (
                $"你（单位）承诺于{Wording.Date(subject.SupplyBy ?? facts.Act.Today)}前补齐的容缺材料逾期未补齐：{string.Join('、', subject.Materials.Where(m => m.Owed).Select(m => m.Name))}。",
                $"《河南省优化营商环境条例》第三十五条的规定和{Named(facts, Domain.Process.Papers.ToleranceNotice, "容缺受理通知书")}载明的期限和后果"),
            EndCause.Answer when subject.EndedWith is { Words: { } words } said => (Wording.Sentence(words), said.Ground is { } ground ? $"{Wording.Law(ground)}的规定" : law),
            _ => (Wording.Sentence(subject.Wrote.Reason ?? "本机关终止办理"), law),
        };
    }

    /// <summary>A paper from before by its name and number.</summary>
    private static string Named(PaperFacts facts, string kind, string name) =>
        facts.Earlier.LastOrDefault(p => p.Kind == kind) is { } paper ? $"{name}（{paper.Number}）" : name;

    private static string Conclusion(Case subject) => subject.Result switch
    {
        CaseResults.Withdrawn => "视为撤回申请，本机关终止办理。",
        CaseResults.Returned => "作退件处理，本机关终止办理。",
        CaseResults.Forwarded => "本机关将该申请转报有权机关，本机关的办理终止。",
        CaseResults.Voided => "该办件作废，本机关终止办理，此前就该办件作出的文书同时失效。",
        CaseResults.Denied => "按不予许可办结，本机关终止办理。",
        _ => "本机关终止办理。",
    };

    private static bool Licence(MatterContent matter) => matter.Type == MatterType.License;
}
