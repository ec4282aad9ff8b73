using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>审查阶段补正材料通知书 and its receipt, from the acts of the reviewer and of the applicant.</summary>
internal static class ReviewCorrectionFacts
{
    public static ReviewCorrectionNoticePaper Notice(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var stop = subject.AwaitedInReview ?? throw new InvalidOperationException($"Case {subject.Number} awaits no correction.");
        return new ReviewCorrectionNoticePaper
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
            AcceptedAt = subject.AcceptedAt ?? subject.ReceivedAt,
            Items = [.. Asked(subject).Select(m => new CorrectionLine(m.Name, m.CorrectionAsked!, Wording.Copies(m.Code, matter)))],
            ToldAt = facts.Act.At,
            SupplyBy = Wording.Last(stop.StoppedAt, new Limit(stop.ExpectedAmount, stop.ExpectedUnit), calendar),
            Consequence = "逾期未补正的，本机关依据已有材料作出决定。",
            Ground = Wording.Law(stop.Ground),
            Clerk = facts.Act.By.Name,
            ClockEffect = "自本通知之日的次日起至补正材料齐全之日止，逾期未补正的至补正期限届满之日止，所需时间不计算在办理期限内。",
        };
    }

    public static ReviewCorrectionReceiptPaper Receipt(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var stop = subject.Stops.Last(s => s.Kind == StopKind.ReviewCorrection);
        var due = subject.PromisedClock(matter)?.Due(calendar);
        return new ReviewCorrectionReceiptPaper
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
            NoticeNumber = facts.Earlier.LastOrDefault(p => p.Kind == Domain.Process.Papers.ReviewCorrectionNotice)?.Number,
            ToldOn = stop.From,
            Items =
            [
                .. Asked(subject).Select(m => new CorrectedLine
                    { Name = m.Name, Asked = m.CorrectionAsked!, Originals = m.Originals, Copies = m.Copies, Form = Wording.Form(m.Way) }),
            ],
            Receiver = facts.Act.By.Name,
            Window = facts.Act.By.IsApplicant ? "网上申报" : facts.Window?.Name ?? facts.Department.Name,
            ReceivedAt = facts.Act.At,
            StoodUntil = stop.To,
            Due = due is { } day ? Wording.Day(day, calendar) : null,
            StillStopped = due is null ? string.Join('、', subject.Stops.Where(s => s.To is null).Select(s => Wording.Kind(s.Kind)).Distinct()) : null,
        };
    }

    private static IEnumerable<CaseMaterial> Asked(Case subject) => subject.Materials.Where(m => m.CorrectionAsked is not null).OrderBy(m => m.Order);
}
