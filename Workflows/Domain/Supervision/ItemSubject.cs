namespace ApprovalHub.Domain.Supervision;

/// <summary>What a supervision item is about and who answers for it.</summary>
/// <param name="CaseId">The case, or null where it is about work outside of any.</param>
/// <param name="CaseNumber">办件编号</param>
/// <param name="MatterCode">实施编码</param>
/// <param name="DepartmentCode">The department that answers for it.</param>
public sealed record ItemSubject(Guid? CaseId, string? CaseNumber, string? MatterCode, string DepartmentCode)
{
    /// <summary>Name of the step, where it is about one.</summary>
    public string? Step { get; init; }

    /// <summary>The person who had the step, where somebody had.</summary>
    public Guid? PersonId { get; init; }

    public string? PersonName { get; init; }
}
