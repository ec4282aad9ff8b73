namespace ApprovalHub.Domain.Files;

/// <summary>Whose file it is: of a case or of a draft, put there by a member of staff or by the applicant.</summary>
/// <param name="CaseId">The case, or null.</param>
/// <param name="DraftId">The draft, or null.</param>
/// <param name="PersonId">The member of staff, or null for an applicant.</param>
/// <param name="ByName">Name as people read it.</param>
public sealed record FilePlace(Guid? CaseId, Guid? DraftId, Guid? PersonId, string ByName);
