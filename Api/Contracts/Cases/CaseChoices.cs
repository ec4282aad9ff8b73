namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What the filters of the list of cases choose among.</summary>
/// <param name="Departments">Departments that own matters, by code.</param>
/// <param name="Matters">The matters in force, by code.</param>
public sealed record CaseChoices(IReadOnlyList<CaseChoices.Department> Departments, IReadOnlyList<CaseChoices.Matter> Matters)
{
    public static CaseChoices None { get; } = new([], []);

    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its short name.</param>
    public sealed record Department(string Code, string Name);

    /// <param name="Code">实施编码</param>
    /// <param name="Name">Its name.</param>
    /// <param name="DepartmentCode">Who owns it.</param>
    public sealed record Matter(string Code, string Name, string DepartmentCode);
}
