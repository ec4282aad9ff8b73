using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>The three answers of no at intake (许可法 §32), from the act that gave them: reason and article are the official's own.</summary>
internal static class RefusalFacts
{
    public static RefusalNoticePaper Refused(PaperFacts facts, Centre centre)
    {
        var (subject, matter, (reasons, ground)) = (facts.Case, facts.Act.Book.Matter, Why(facts));
        return new RefusalNoticePaper
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
            Reasons = reasons,
            Ground = Wording.Law(ground),
            Clerk = facts.Act.By.Name,
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            DecidedAt = facts.Act.At,
        };
    }

    public static NotRequiredNoticePaper NotRequired(PaperFacts facts, Centre centre)
    {
        var (subject, matter, (reasons, ground)) = (facts.Case, facts.Act.Book.Matter, Why(facts));
        return new NotRequiredNoticePaper
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
            Reasons = reasons,
            Ground = Wording.Law(ground),
            Clerk = facts.Act.By.Name,
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            DecidedAt = facts.Act.At,
        };
    }

    public static NotCompetentNoticePaper NotCompetent(PaperFacts facts, Centre centre)
    {
        var (subject, matter, (reasons, ground)) = (facts.Case, facts.Act.Book.Matter, Why(facts));
        return new NotCompetentNoticePaper
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
            Reasons = reasons,
            Ground = Wording.Law(ground),
            Clerk = facts.Act.By.Name,
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            DecidedAt = facts.Act.At,
            CompetentOrgan = subject.Wrote.CompetentOrgan ?? throw new InvalidOperationException($"Nobody named the competent organ for {subject.Number}."),
        };
    }

    private static (string Reasons, string Ground) Why(PaperFacts facts) => facts.Case.EndedWith is { Words: { } words, Ground: { } ground }
        ? (words, ground)
        : throw new InvalidOperationException($"Case {facts.Case.Number} was refused without reason and ground.");
}
