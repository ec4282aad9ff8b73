using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>收件凭证 from the facts of the act that received the case.</summary>
internal static class ReceiptFacts
{
    public static ReceiptPaper Of(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        return new ReceiptPaper
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
            Materials = Wording.Taken(subject),
            Missing = [.. subject.Materials.Where(m => m.IsMissing).Select(m => new OwedMaterial { Name = m.Name })],
            Receiver = subject.ReceivedByName,
            Window = facts.Window?.Name ?? "网上申报",
            ReceivedAt = subject.ReceivedAt,
            AnswerBy = Wording.Last(subject.CompleteAt, Case.NoticeLimit, calendar),
            ClockStart = subject.AcceptedAt is { } accepted ? FirstDay(ShanghaiTime.Day(accepted), matter.Promised, calendar) : null,
        };
    }

    /// <summary>The day of acceptance itself does not count (民法典第二百零一条).</summary>
    private static DateOnly FirstDay(DateOnly accepted, Limit limit, WorkCalendar calendar) =>
        limit.Unit == LimitUnit.WorkDay ? calendar.WorkdayAfter(accepted, 1) : accepted.AddDays(1);
}
