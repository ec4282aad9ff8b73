using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>申请材料交接单 from the hand-over that the clerk records.</summary>
internal static class SlipFacts
{
    public static HandoverSlipPaper Of(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var slip = subject.Wrote.HandedBack ?? throw new InvalidOperationException($"Nothing of case {subject.Number} was handed over.");
        return new HandoverSlipPaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Keeper(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            Materials =
            [
                .. subject.Materials.Where(m => slip.MaterialCodes.Contains(m.Code)).OrderBy(m => m.Order)
                    .Select(m => new MaterialLine { Name = m.Name, Originals = m.Originals, Copies = m.Copies, Form = Wording.Form(m.Way) }),
            ],
            Giver = facts.Act.By.Name,
            Window = facts.Window?.Name ?? facts.Department.Name,
            Taker = slip.Taker,
            Due = subject.PromisedClock(matter)?.Due(calendar) is { } due ? Wording.Day(due, calendar) : null,
            Remark = slip.Remark,
            HandedAt = facts.Act.At,
        };
    }
}
