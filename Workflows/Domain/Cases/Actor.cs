using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>Who acts, with the posts held and the authorisations in force on this day, on their own or as a stand-in (AB角).</summary>
public sealed record Actor
{
    public required Guid? PersonId { get; init; }

    public required string Name { get; init; }

    public string? DepartmentCode { get; init; }

    public IReadOnlyList<HeldPost> Holdings { get; init; } = [];

    /// <summary>Codes of the matters that the person may decide as chief representative; <c>*</c> in a department means all of it.</summary>
    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    /// <summary>Whether this is the applicant or agent, known by the query code or an account.</summary>
    public bool IsApplicant { get; init; }

    public bool IsSystem { get; init; }

    /// <summary>The system itself, for effects that the law gives by the passing of time.</summary>
    public static Actor System { get; } = new() { PersonId = null, Name = "系统", IsSystem = true };

    /// <summary>The applicant of a case.</summary>
    public static Actor ApplicantOf(Applicant applicant) => new() { PersonId = null, Name = applicant.Name, IsApplicant = true };

    public bool Has(Role role) => Holdings.Any(h => h.Role == role);

    public bool Has(Role role, string? department) => Holdings.Any(h => h.Role == role && h.DepartmentCode == department);

    /// <summary>Whether one of the person's windows serves the matter (R-INTAKE, R-SPECIALWIN).</summary>
    public bool SitsAtWindowFor(MatterContent matter) =>
        Holdings.Any(h => h.Role == Role.WindowClerk && (h.Window is null || h.Window.Takes(matter.Code, matter.Department)));

    /// <summary>Whether the person may decide the matter on this day as chief representative (R-CHIEF), or heads the department.</summary>
    public bool MayDecide(string matterCode, string? department, DateOnly today) =>
        Has(Role.DepartmentHead, department)
        || (Has(Role.ChiefRepresentative, department)
            && Authorisations.Any(a => a.Covers(AuthorisedAct.Decide, department ?? "", matterCode, today)));

    /// <summary>On whose behalf the person acts on a task, or null when acting for themselves.</summary>
    public string? BehalfFor(CaseTask task) =>
        HoldingsFor(task).OrderBy(h => h.OnBehalfOfId is not null && h.OnBehalfOfId == task.AssigneeId ? 0 : h.OnBehalfOf is null ? 1 : 2)
            .FirstOrDefault()?.OnBehalfOf;

    /// <summary>On whose behalf the person acts in a role, or null when acting for themselves.</summary>
    public string? BehalfAs(Role role, string? department) =>
        Holdings.Where(h => h.Role == role && h.DepartmentCode == department).OrderBy(h => h.OnBehalfOf is null ? 0 : 1).FirstOrDefault()?.OnBehalfOf;

    /// <summary>The same for a role of the whole centre.</summary>
    public string? BehalfAs(Role role) => Holdings.Where(h => h.Role == role).OrderBy(h => h.OnBehalfOf is null ? 0 : 1).FirstOrDefault()?.OnBehalfOf;

    /// <summary>The holdings by which the person could act on a task.</summary>
    public IEnumerable<HeldPost> HoldingsFor(CaseTask task) => task.ActorKind switch
    {
        ActorKind.WindowClerk => Holdings.Where(h => h.Role == Role.WindowClerk),
        ActorKind.Reviewer => In(task, Role.Reviewer),
        ActorKind.ChiefRepresentative => In(task, Role.ChiefRepresentative).Concat(In(task, Role.DepartmentHead)),
        ActorKind.DepartmentHead => In(task, Role.DepartmentHead),
        ActorKind.Dispatcher => Holdings.Where(h => h.Role == Role.Dispatcher),
        ActorKind.Post => Holdings.Where(h => h.PostCode == task.PostCode),
        ActorKind.Applicant => Holdings.Where(h => h.Role == Role.WindowClerk),
        _ => [],
    };

    private IEnumerable<HeldPost> In(CaseTask task, Role role) =>
        Holdings.Where(h => h.Role == role && h.DepartmentCode == task.DepartmentCode);
}
