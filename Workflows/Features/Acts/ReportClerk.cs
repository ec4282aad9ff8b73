using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts.Reports;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Acts;

/// <summary>Writes what an act tells the platforms as rows of its transaction (R-SYNC).</summary>
public sealed class ReportClerk(PlatformList platforms, ReportBell bell)
{
    /// <summary>The rows of an act whose papers have their numbers, to be saved with it. The steps say what they say even where nobody is told yet.</summary>
    public IReadOnlyList<PlatformReport> Write(Case subject, CaseAct act, Book book)
    {
        var facts = new StepFacts(subject, act, book.Departments[subject.DepartmentCode], book.Departments, book.Version(subject.MatterVersionId).Version);
        if (facts.Paper(Kinds.Certificate, Kinds.FoodLicence) is not null)
            subject.ReportCertificate(act);
        return subject.TellPlatforms(platforms.Codes, step => StepReports.Of(step, facts).ToJson());
    }

    /// <summary>After the commit: whoever sends is woken.</summary>
    public void Wake() => bell.Ring();
}
