namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>Every act has somebody who could do it, in every department that uses the template.</summary>
internal static class StaffChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition, TemplateUse use) =>
        from node in definition.Nodes
        where node.Sort is { OpensTask: true }
        from department in use.Departments
        from lacking in Lacking(node, department)
        select new TemplateFault("TEMPLATE_NOBODY_COULD_ACT", node)
            .With("department", department.Code).With("departmentName", department.Name).With("who", lacking);

    private static IEnumerable<string> Lacking(ProcessNode node, DepartmentUse department)
    {
        if (node.Type == ActivityTypes.Countersign) return node.Settings.Posts.Where(p => !department.Posts.Contains(p));
        var kind = node.Settings.Who ?? node.Sort!.Actor!.Value;
        return kind switch
        {
            ActorKind.Applicant => [],
            ActorKind.Post => node.Settings.Post is { } post && !department.Posts.Contains(post) ? [post] : [],
            _ => department.Kinds.Contains(kind) ? [] : [kind.ToString()],
        };
    }
}
