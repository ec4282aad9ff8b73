namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A department (部门) by its names.</summary>
/// <param name="Code">Key, for example <c>SCJG</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">As people call it.</param>
/// <param name="Matters">How many matters in force it owns.</param>
public sealed record DepartmentName(string Code, string Name, string ShortName, int Matters);
