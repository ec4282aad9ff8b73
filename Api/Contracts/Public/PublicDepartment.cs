namespace ApprovalHub.Api.Contracts.Public;

/// <summary>A department, as guides name it.</summary>
/// <param name="Code">Its code in guides, for example <c>SCJG</c>.</param>
/// <param name="Name">Full name as on its papers.</param>
/// <param name="ShortName">Name as people say it.</param>
/// <param name="Matters">How many matters of it are in force today.</param>
public sealed record PublicDepartment(string Code, string Name, string ShortName, int Matters);
