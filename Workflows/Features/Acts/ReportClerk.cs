using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts.Reports;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Acts;

/// <summary>Writes what an act tells the platforms as rows of its transaction (R-SYNC), whichever platforms there are: the drain addresses them.</summary>
public sealed class ReportClerk(PlatformList platforms, ReportBell bell)
{
    /// <summary>Lets the steps of an act, whose papers have their numbers, say what they say: even where nobody is told yet, for a platform may be connected later.</summary>
    /// <returns>Whether somebody has to be told.</returns>
    public bool Write(Case subject, CaseAct act, Book book)
    {
        var facts = new StepFacts(subject, act, book.Departments[subject.DepartmentCode], book.Departments, book.Version(subject.MatterVersionId).Version)
        {
            StaffNo = subject.NewRating?.ServedById is { } served ? book.People.GetValueOrDefault(served)?.StaffNo : null,
        };
        if (facts.Paper(Kinds.Certificate, Kinds.FoodLicence) is not null)
            subject.ReportCertificate(act);
        return subject.TellPlatforms(step => StepReports.Of(step, facts).ToJson()) && platforms.Codes.Count > 0;
    }

    /// <summary>After the commit: whoever sends is woken.</summary>
    public void Wake() => bell.Ring();
}
