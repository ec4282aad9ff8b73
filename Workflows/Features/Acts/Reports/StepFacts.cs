using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Acts.Reports;

/// <summary>What the report of a step is made of: the case as the act leaves it, with the papers that the act made.</summary>
/// <param name="Case">The case.</param>
/// <param name="Act">The act.</param>
/// <param name="Lead">主办部门</param>
/// <param name="Departments">All departments, by code.</param>
/// <param name="MatterVersion">Number of the matter's version.</param>
public sealed record StepFacts(Case Case, CaseAct Act, Department Lead, IReadOnlyDictionary<string, Department> Departments, int MatterVersion)
{
    public MatterContent Matter => Act.Book.Matter;

    /// <summary>工号 of the person whom a rating is traced to, or null.</summary>
    public string? StaffNo { get; init; }

    /// <summary>The department of a task: its own, that of the post it was asked of, else the one that owns the matter.</summary>
    public Department DepartmentOf(CaseTask task)
    {
        var code = task.DepartmentCode ?? Act.Book.Posts.FirstOrDefault(p => p.Code == task.PostCode)?.DepartmentCode;
        return code is not null && Departments.TryGetValue(code, out var its) ? its : Lead;
    }

    /// <summary>The paper of a kind that this act made, or null.</summary>
    public CasePaper? Paper(params ReadOnlySpan<string> kinds)
    {
        foreach (var paper in Case.Papers)
        {
            if (paper.IssuedAt == Act.At && kinds.Contains(paper.Kind))
                return paper;
        }
        return null;
    }
}
