using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports.Reports;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Acts.Reports;

/// <summary>办结: how it ended, with the certificate for a grant and the reason for everything else (FACTS 3.4).</summary>
internal static class ResultReports
{
    public static ResultReport Of(StepFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Matter);
        var result = subject.Result ?? CaseResults.Granted; // a grant is reported when it is issued, before the case ends
        var granted = result == CaseResults.Granted;
        var from = granted ? ShanghaiTime.Day(subject.DecidedAt ?? facts.Act.At) : (DateOnly?)null;
        return new ResultReport
        {
            Result = result,
            Handler = facts.Act.By.Name,
            At = facts.Act.At,
            Reason = granted ? null : Why(facts),
            CertificateName = granted ? matter.Result.Name : null,
            CertificateNumber = (facts.Paper(Kinds.Certificate, Kinds.FoodLicence) ?? facts.Paper(Kinds.GrantDecision))?.Number,
            ValidFrom = from,
            ValidUntil = matter.Result.ValidYears is { } years ? from?.AddYears(years).AddDays(-1) : null,
            DepartmentName = facts.Lead.Name,
            DepartmentCode = facts.Lead.CreditCode,
            Posted = matter.Post,
            Charged = matter.Fee,
        };
    }

    /// <summary>The official's words where an official said no; else what the law or the applicant did.</summary>
    private static string? Why(StepFacts facts) => facts.Case switch
    {
        { EndedWith: { } said } => said.Words ?? said.Ground,
        { EndedBy: EndCause.CorrectionOverdue } => "逾期未补正",
        { EndedBy: EndCause.ToleranceOverdue } => "逾期未补齐容缺材料",
        { EndedBy: EndCause.Applicant } => "申请人撤回申请",
        _ => facts.Case.Wrote.Reason,
    };
}
