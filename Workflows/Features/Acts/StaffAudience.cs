using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Acts;

/// <summary>Whom staff notices go to, as the outbox names them.</summary>
/// <param name="Whom">Persons, pools, posts or roles of departments.</param>
/// <param name="Department">The department that the matter lies with.</param>
public sealed record StaffAudience(IReadOnlyList<string> Whom, string Department)
{
    /// <summary>Who answers for a supervision item: the person, the chief representative and the head of the department.</summary>
    public static StaffAudience Responsible(SupervisionItem item) => new(
        [.. item.PersonId is { } person ? new[] { $"Person:{person:N}" } : [], $"ChiefRepresentative:{item.DepartmentCode}", $"DepartmentHead:{item.DepartmentCode}"],
        item.DepartmentCode);

    /// <summary>Who answers for it and who closes it.</summary>
    public static StaffAudience Concerned(SupervisionItem item) => new([.. Responsible(item).Whom, .. Supervisors(item).Whom], item.DepartmentCode);

    /// <summary>Who closes it.</summary>
    public static StaffAudience Supervisors(SupervisionItem item) => new(["Supervisor"], item.DepartmentCode);
}
