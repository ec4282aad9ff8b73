using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>容缺受理承诺书 from the act that signed it, and 容缺受理通知书 from the act that accepted on it (FACTS 4).</summary>
internal static class ToleranceFacts
{
    private const string Law = "《河南省优化营商环境条例》第三十五条";

    public static TolerancePromisePaper Promise(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var online = subject.PromiseSignedAt == facts.Act.At;
        var signer = (online ? subject.PromiseSignedBy : subject.PromisedBy)!;
        var byAgent = signer == subject.Agent?.Name && signer != subject.Applicant.LegalRepresentative && signer != subject.Applicant.Name;
        return new TolerancePromisePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = new Seal(facts.Department.Name),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            Materials = [.. subject.Materials.Where(m => m.IsMissing).OrderBy(m => m.Order).Select(m => m.Name)],
            SupplyWithin = Wording.Limit(subject.SupplyTerm(facts.Act)),
            SupplyBy = !online && subject.SupplyClock()?.Due(calendar) is { } due ? Wording.Day(due, calendar) : null,
            Consequence = AcceptanceFacts.Consequence(matter.Tolerance),
            Capacity = byAgent ? "委托代理人" : subject.Applicant.IsPerson ? "申请人本人" : "法定代表人",
            Authority = byAgent ? subject.Agent!.Authority : null,
            Signature = new Signature(signer, facts.Signature, ByHand: !online),
            SignedAt = facts.Act.At,
        };
    }

    public static ToleranceNoticePaper Notice(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var by = Wording.Day(subject.SupplyClock()?.Due(calendar) ?? throw new InvalidOperationException($"Case {subject.Number} owes nothing."), calendar);
        return new ToleranceNoticePaper
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
            AcceptedAt = facts.Act.At,
            PromisedBy = subject.PromisedBy!,
            Materials =
            [
                .. subject.Materials.Where(m => m.Owed).OrderBy(m => m.Order)
                    .Select(m => new ToleratedMaterial { Name = m.Name, Requirement = Wording.Copies(m.Code, matter), SupplyBy = by }),
            ],
            SupplyBy = by,
            Consequence = AcceptanceFacts.Consequence(matter.Tolerance),
            Ways = "窗口提交、网上提交、邮寄",
            IssueFirst = matter.Tolerance is { IssueFirst: true },
            Ground = Law,
            Acceptor = facts.Act.By.Name,
        };
    }
}
