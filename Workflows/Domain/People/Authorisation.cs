namespace ApprovalHub.Domain.People;

/// <summary>One act that a department lets a person do in its name (授权), checked at the moment of every act.</summary>
public sealed class Authorisation
{
    private Authorisation()
    {
    }

    /// <param name="id">Key.</param>
    /// <param name="personId">The chief representative (首席事务代表).</param>
    /// <param name="departmentCode">Department that authorises.</param>
    /// <param name="scope">What is authorised, and when.</param>
    /// <param name="basis">Number of the published 《授权书》.</param>
    public Authorisation(Guid id, Guid personId, string departmentCode, AuthorisedScope scope, string basis)
    {
        Id = id;
        PersonId = personId;
        DepartmentCode = departmentCode;
        MatterCode = scope.MatterCode;
        Act = scope.Act;
        From = scope.From;
        To = scope.To;
        Basis = basis;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public string DepartmentCode { get; private set; } = "";

    /// <summary>实施编码, or null for all matters of the department.</summary>
    public string? MatterCode { get; private set; }

    public AuthorisedAct Act { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day on which it holds.</summary>
    public DateOnly To { get; private set; }

    public string Basis { get; private set; } = "";

    /// <summary>Whether the act in a matter of the department is covered on the day.</summary>
    public bool Covers(AuthorisedAct act, string department, string matterCode, DateOnly day) =>
        Act == act && DepartmentCode == department && (MatterCode is null || MatterCode == matterCode) && From <= day && day <= To;
}
