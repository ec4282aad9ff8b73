namespace ApprovalHub.Domain.Process;

/// <summary>Whom a department can set to work, its windows and the dispatch desk included.</summary>
/// <param name="Code">Code of the department.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">Kinds of actor that somebody in office fills.</param>
/// <param name="Posts">Posts that somebody fills.</param>
public sealed record DepartmentUse(string Code, string Name, IReadOnlySet<ActorKind> Kinds, IReadOnlySet<string> Posts);
