namespace ApprovalHub.Api.Contracts.People;

/// <summary>The organisation as of today: who holds what, who acts, who may decide what.</summary>
public sealed record OrganisationResponse
{
    /// <summary>The day, in Asia/Shanghai.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>By code, each with its posts.</summary>
    public required IReadOnlyList<Department> Departments { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<Window> Windows { get; init; }

    /// <summary>授权: what has not run out.</summary>
    public required IReadOnlyList<Authorisation> Authorisations { get; init; }

    /// <summary>委托授权: by matter, what its department lets the windows do.</summary>
    public required IReadOnlyList<Delegation> Delegations { get; init; }

    /// <summary>Leaves of today and later, the first first.</summary>
    public required IReadOnlyList<Leave> Leaves { get; init; }

    /// <summary>All members of staff, by account.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>A member of staff.</summary>
    public sealed record Person(Guid Id, string Account, string Name, string StaffNo, string DepartmentCode);

    public sealed record Department(
        string Code, string Name, string ShortName, string ConsultPhone, string ComplaintPhone, IReadOnlyList<Post> Posts);

    /// <param name="Code">Key.</param>
    /// <param name="Name">Name as people read it.</param>
    /// <param name="Role">What it is for.</param>
    /// <param name="A">A角</param>
    /// <param name="B">B角</param>
    /// <param name="ActingId">Who acts today: A, or B while A is away; null where nobody does.</param>
    public sealed record Post(string Code, string Name, string Role, Person A, Person B, Guid? ActingId);

    /// <summary>A window; a comprehensive one and one of the green channel take everything, one of dispatch nothing.</summary>
    /// <param name="Number">Number over it.</param>
    /// <param name="Name">Name on the sign.</param>
    /// <param name="Kind">What it is for.</param>
    /// <param name="Floor">Floor.</param>
    /// <param name="PostCode">Post that mans it.</param>
    /// <param name="Acting">Who sits there today, or null.</param>
    public sealed record Window(string Number, string Name, string Kind, int Floor, string PostCode, string? Acting)
    {
        /// <summary>Departments all of whose matters it takes.</summary>
        public IReadOnlyList<string> Departments { get; init; } = [];

        /// <summary>Single matters that it takes besides, by name.</summary>
        public IReadOnlyList<string> Matters { get; init; } = [];
    }

    /// <param name="Person">Who is authorised.</param>
    /// <param name="DepartmentCode">By which department.</param>
    /// <param name="Act">Decide or ApproveGreenChannel.</param>
    /// <param name="MatterName">In which matter; null is all of the department.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Basis">Number of the 《授权书》.</param>
    public sealed record Authorisation(
        string Person, string DepartmentCode, string Act, string? MatterName, DateOnly From, DateOnly To, string Basis);

    /// <param name="MatterCode">实施编码</param>
    /// <param name="MatterName">Its name.</param>
    /// <param name="DepartmentCode">Whose matter it is.</param>
    /// <param name="Acts">Receive, Accept, Deliver; empty where nothing is delegated.</param>
    public sealed record Delegation(string MatterCode, string MatterName, string DepartmentCode, IReadOnlyList<string> Acts);

    /// <param name="PersonId">Who is away.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    public sealed record Leave(Guid PersonId, DateOnly From, DateOnly To);
}
