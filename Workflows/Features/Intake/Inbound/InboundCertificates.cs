using System.Globalization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.EntityFrameworkCore;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Intake.Inbound;

/// <summary>
/// 证照核验: whether a certificate is one of ours and holds. What was asked is confirmed or not; nothing else is said of its holder (个人信息保护法 §6: no more
/// than the purpose needs).
/// </summary>
public sealed class InboundCertificates(IHubDb db, ActDesk desk)
{
    private static readonly string[] Certificates = [Kinds.Certificate, Kinds.FoodLicence];

    public async Task<IReadOnlyDictionary<string, string>> AnswerAsync(Incoming said, CancellationToken cancellation)
    {
        var number = said.CertificateNumber ?? throw Refusal.Invalid("INBOUND_FIELD_WRONG").With("name", "certificateNo").Throwable();
        var paper = await db.Papers.AsNoTracking().Where(p => p.Number == number && Certificates.Contains(p.Kind)).OrderByDescending(p => p.IssuedAt)
            .Select(p => new { p.Id, p.CaseId, p.IssuedAt }).FirstOrDefaultAsync(cancellation);
        if (paper is null)
            return new Dictionary<string, string> { ["found"] = "0", ["valid"] = "0" };
        var subject = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Papers).Include(c => c.Tasks).FirstAsync(c => c.Id == paper.CaseId, cancellation);
        var until = await ValidUntilAsync(paper.CaseId, cancellation);
        var holds = subject.StandingOf(subject.Papers.First(p => p.Id == paper.Id)) == PaperStanding.Current && (until is null || until >= desk.Today);
        var answer = new Dictionary<string, string> { ["found"] = "1", ["valid"] = Mark(holds), ["issueDate"] = Text(Domain.Clocks.ShanghaiTime.Day(paper.IssuedAt)) };
        if (until is { } last)
            answer["validTo"] = Text(last);
        if (said.HolderName is { } name)
            answer["holderNameMatches"] = Mark(name.Trim() == subject.Applicant.Name);
        if (said.HolderIdNumber is { } id)
            answer["holderIdMatches"] = Mark(string.Equals(id.Trim(), subject.Applicant.IdNumber, StringComparison.OrdinalIgnoreCase));
        return answer;
    }

    /// <summary>As it was reported when the certificate was made; null where it does not end.</summary>
    private async Task<DateOnly?> ValidUntilAsync(Guid caseId, CancellationToken cancellation)
    {
        var payload = await db.Outbox.AsNoTracking().Where(o => o.CaseId == caseId && o.DataSet == DataSets.Certificate && o.Payload != null)
            .OrderByDescending(o => o.Sequence).Select(o => o.Payload).FirstOrDefaultAsync(cancellation);
        return payload is null ? null : StepReport.From<CertificateReport>(payload).ValidUntil;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Mark(bool yes) => yes ? "1" : "0";
}
