namespace ApprovalHub.Domain.Process;

/// <summary>Who may act in a step: a role within a department, or a named post; the applicant; or the system.</summary>
/// <param name="Kind">Sort of actor.</param>
/// <param name="Department">Code of the department, where one is meant.</param>
/// <param name="Post">Code of the post, for a named post.</param>
public sealed record StepActor(ActorKind Kind, string? Department = null, string? Post = null);
