namespace ApprovalHub.Features.Templates.Rehearsing;

/// <summary>What is told of a case that is rehearsed: nothing of the applicant.</summary>
public sealed record PastRow(Guid Id, string Number, string MatterCode, string MatterName, string DepartmentCode, DateTimeOffset ReceivedAt)
{
    internal Guid MatterVersionId { get; init; }

    internal string TemplateId { get; init; } = "";

    internal int TemplateVersion { get; init; }

    /// <summary>Whether it has not ended.</summary>
    public bool Runs { get; init; }
}
