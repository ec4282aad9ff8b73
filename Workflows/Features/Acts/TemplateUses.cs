using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Features.Acts;

/// <summary>Who and what a template serves, read from the book: what the publish checks hold it against.</summary>
public static class TemplateUses
{
    /// <summary>What the matters in force on a day or later demand.</summary>
    public static TemplateUse Of(string templateId, Book book, DateOnly day) =>
        Of(templateId, book, book.MattersFrom(day).Select(v => v.Content));

    /// <summary>What some matters would demand.</summary>
    public static TemplateUse Of(string templateId, Book book, IEnumerable<MatterContent> among)
    {
        var matters = among.Where(m => m.Template == templateId).ToList();
        var departments = matters.SelectMany(m => m.Participants.Append(m.Department)).Distinct();
        return new TemplateUse([.. matters.Select(Use)], [.. departments.Select(d => Use(book.Departments[d], book))]);
    }

    /// <summary>What the publish checks find in a definition for one version of a matter; looked at once each.</summary>
    public static Func<MatterContent, IReadOnlyList<TemplateFault>> Against(ProcessDefinition definition, Book book)
    {
        var found = new Dictionary<MatterContent, IReadOnlyList<TemplateFault>>(ReferenceEqualityComparer.Instance);
        return matter =>
        {
            if (!found.TryGetValue(matter, out var faults))
                found.Add(matter, faults = TemplateChecks.Check(definition, Of(matter.Template, book, [matter])));
            return faults;
        };
    }

    private static MatterUse Use(MatterContent matter) => new(matter.Code, matter.Name, matter.Promised)
    {
        Green = matter.Green,
        HearingMandatory = matter.SpecialProcedures.Any(p => p is { Kind: SpecialProcedureKind.Hearing, Mandatory: true }),
        Procedures = [.. matter.SpecialProcedures.Select(p => p.Kind.ToString())],
        CollectiveDecision = matter.CollectiveDecision,
        IssueFirst = matter.Tolerance is { IssueFirst: true },
        Form = matter.Form?.ConditionFields(),
    };

    /// <summary>Windows and the dispatch desk serve every department; the applicant is always there.</summary>
    private static DepartmentUse Use(Department department, Book book)
    {
        var kinds = new HashSet<ActorKind> { ActorKind.Applicant };
        foreach (var post in book.Posts.Where(p => p.DepartmentCode == department.Code || p.Role is Role.WindowClerk or Role.Dispatcher))
            kinds.UnionWith(KindsOf(post.Role));
        return new DepartmentUse(department.Code, department.Name, kinds, book.Posts.Select(p => p.Code).ToHashSet());
    }

    private static ActorKind[] KindsOf(Role role) => role switch
    {
        Role.WindowClerk => [ActorKind.WindowClerk],
        Role.Reviewer => [ActorKind.Reviewer],
        Role.ChiefRepresentative => [ActorKind.ChiefRepresentative],
        Role.DepartmentHead => [ActorKind.DepartmentHead, ActorKind.ChiefRepresentative],
        Role.Dispatcher => [ActorKind.Dispatcher],
        _ => [],
    };
}
