namespace ApprovalHub.Domain.Process;

/// <summary>Who and what a template is to serve: what the publish checks hold it against.</summary>
/// <param name="Matters">Matters that use it.</param>
/// <param name="Departments">Departments that own or join those matters.</param>
public sealed record TemplateUse(IReadOnlyList<MatterUse> Matters, IReadOnlyList<DepartmentUse> Departments)
{
    /// <summary>Used by nothing yet: only what is wrong in itself is found.</summary>
    public static TemplateUse None { get; } = new([], []);
}
