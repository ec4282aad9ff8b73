using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>补正材料通知书 from the act that told what is wanting, and 补正材料接收凭证 from the act with which the last of it came.</summary>
internal static class CorrectionFacts
{
    private const string Law = "《中华人民共和国行政许可法》第三十二条第一款第四项";

    public static CorrectionNoticePaper Notice(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        return new CorrectionNoticePaper
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
            QueryCode = subject.QueryCode,
            ReceivedAt = subject.ReceivedAt,
            Items = [.. Asked(subject).Select(m => new CorrectionLine(m.Name, m.CorrectionAsked!, Wording.Copies(m.Code, matter)))],
            ToldAt = subject.CorrectionToldAt ?? facts.Act.At,
            SupplyBy = By(facts),
            Consequence = Consequence(facts),
            Ground = matter.Type == MatterType.License ? Law : matter.StatutoryGround,
            Remark = subject.Tasks.LastOrDefault(t => t is { Activity: ActivityTypes.Intake, Outcome: "Correction" })?.Opinion,
            Clerk = facts.Act.By.Name,
            TellBy = Wording.Last(subject.ReceivedAt, Case.NoticeLimit, calendar),
        };
    }

    public static CorrectionReceiptPaper Receipt(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var paper = new CorrectionReceiptPaper
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
            QueryCode = subject.QueryCode,
            NoticeNumber = facts.Earlier.LastOrDefault(p => p.Kind == Domain.Process.Papers.CorrectionNotice)?.Number,
            ToldOn = ShanghaiTime.Day(subject.CorrectionToldAt ?? subject.ReceivedAt),
            Items =
            [
                .. Asked(subject).Select(m => new CorrectedLine
                    { Name = m.Name, Asked = m.CorrectionAsked!, Originals = m.Originals, Copies = m.Copies, Form = Wording.Form(m.Way) }),
            ],
            Receiver = facts.Act.By.Name,
            Window = facts.Act.By.IsApplicant ? "网上申报" : facts.Window?.Name ?? facts.Department.Name,
            ReceivedAt = subject.CompleteAt,
            AnswerBy = Wording.Last(subject.CompleteAt, Case.NoticeLimit, calendar),
        };
        return matter.Type == MatterType.License ? paper : paper with { AnswerGround = matter.StatutoryGround };
    }

    private static IEnumerable<CaseMaterial> Asked(Case subject) => subject.Materials.Where(m => m.CorrectionAsked is not null).OrderBy(m => m.Order);

    /// <summary>The last day, counted like the step's own.</summary>
    private static Documents.Models.DueDate? By(PaperFacts facts) => facts.Case.AwaitedCorrection is { } task
        && facts.Case.StepClock(task)?.Due(facts.Act.Book.Calendar) is { } due ? Wording.Day(due, facts.Act.Book.Calendar) : null;

    /// <summary>What the template does with a correction that does not come; null where it waits.</summary>
    private static string? Consequence(PaperFacts facts)
    {
        var definition = facts.Act.Book.Definition;
        if (facts.Case.AwaitedCorrection is not { } task || definition.Node(task.NodeId) is not { Settings.LeavesWhenOverdue: true } step)
            return null;
        var end = definition.Connections.FirstOrDefault(c => c.Source == step.Id && c.Port == "Overdue") is { } line ? definition.Node(line.Target) : null;
        return (end?.Settings.EndResult ?? CaseResults.Withdrawn) switch
        {
            CaseResults.Withdrawn => "逾期未补正的，视为撤回申请。",
            CaseResults.Returned => "逾期未补正的，作退件处理。",
            _ => "逾期未补正的，本机关终止办理。",
        };
    }
}
